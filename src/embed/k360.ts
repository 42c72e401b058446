/**
 * The script-tag entry: one address that makes every element of the kit work. What draws the first cards
 * comes with it, everything else behind them, or when a page has its tag.
 */
import { withFirstViews } from '../define/first-views.js';
import { defineWhenSeen } from './define-when-seen.js';

export { consent } from '../consent/consent.js';

/** Also where no tag is seen: it may come later, inside of what others make of it. */
const { painted, loaded: archive } = withFirstViews(async () => {
  await import('./archive.js');
});
// Told where a tag is seen.
archive.catch(() => undefined);

/** What shares the archive's file would have it loaded before the first cards are there. */
const behind = (load: () => Promise<unknown>) => () => painted.then(load);

defineWhenSeen({
  'k360-sessions': () => archive,
  'k360-feed': () => archive,
  'k360-session-card': () => archive,
  'k360-contact': behind(() => import('../define/k360-contact.js')),
  'k360-contributors': behind(() => import('../define/k360-contributors.js')),
  'k360-initiative': behind(() => import('../define/k360-initiative.js')),
  'k360-nav': behind(() => import('../define/k360-nav.js')),
  'k360-newsletter': behind(() => import('../define/k360-newsletter.js')),
  'k360-consent-gate': () => import('../define/k360-consent-gate.js'),
  'k360-cookie-banner': () => import('../define/k360-cookie-banner.js'),
  'k360-cookie-settings': () => import('../define/k360-cookie-settings.js'),
});
