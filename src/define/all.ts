/** Registers every element of the kit, for bundlers; the script tag loads them when they are seen. */
import './k360-contact.js';
import './k360-consent-gate.js';
import './k360-contributors.js';
import './k360-cookie-banner.js';
import './k360-cookie-settings.js';
import './k360-feed.js';
import './k360-initiative.js';
import './k360-nav.js';
import './k360-newsletter.js';
import './k360-paginator.js';
import './k360-session-card.js';
import './k360-sessions.js';
