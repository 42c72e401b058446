import { K360Newsletter } from '../elements/k360-newsletter.js';
import { register } from './register.js';

register('k360-newsletter', K360Newsletter);
