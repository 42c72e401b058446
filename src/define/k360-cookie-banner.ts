import { K360CookieBanner } from '../elements/k360-cookie-banner.js';
import { registerFirst } from './register-first.js';

registerFirst('k360-cookie-banner', K360CookieBanner);
