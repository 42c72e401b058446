import { K360Paginator } from '../elements/k360-paginator.js';
import { register } from './register.js';

register('k360-paginator', K360Paginator);
