import { K360Feed } from '../elements/k360-feed.js';
import { register } from './register.js';

register('k360-feed', K360Feed);
