/**
 * What the banner loads once the question is shown, in one file: the check, decisions, the settings. It
 * compresses better than three, and the settings open without waiting.
 */
export { checkedDecider } from '../../consent/decider.js';
export { CookieBannerDetails } from './cookie-banner-details.js';
export { attend } from './cookie-banner-manners.js';
