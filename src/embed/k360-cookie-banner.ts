/** The script-tag entry for pages that want consent only: no feed, no sanitiser, no Lit. */
import '../define/k360-cookie-banner.js';
import '../define/k360-cookie-settings.js';
import { defineWhenSeen } from './define-when-seen.js';

export { consent } from '../consent/consent.js';

defineWhenSeen({
  'k360-consent-gate': () => import('../define/k360-consent-gate.js'),
});
