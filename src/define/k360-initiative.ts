import { K360Initiative } from '../elements/k360-initiative.js';
// A consumer of the shared archive only finds a provider that is defined before it.
import './k360-feed.js';
import { register } from './register.js';

register('k360-initiative', K360Initiative);
