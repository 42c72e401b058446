import { K360CookieSettings } from '../elements/k360-cookie-settings.js';
import { registerFirst } from './register-first.js';

registerFirst('k360-cookie-settings', K360CookieSettings);
