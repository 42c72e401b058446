import type { ConsentStore } from '../consent-store.js';
import { decided, type Choice } from '../decision.js';
import { type Follower, pageCookies, type RemoveCookies } from './load-bridges.js';

const CATEGORIES = ['preferences', 'statistics', 'marketing'] as const;
const EVENTS = ['cmplz_fire_categories', 'cmplz_status_change', 'cmplz_revoke'] as const;

/** Complianz's function for other scripts; it writes its cookie and tells the page. */
interface ComplianzWindow {
  cmplz_set_consent?: (category: string, value: 'allow' | 'deny') => void;
}

/**
 * Follows a page that already asks through Complianz: its answers count, and the banner does not ask
 * again. Complianz keeps them in cookies of its own, `cmplz_<category>` = `allow` or `deny`. What is decided
 * here about a category it is told, or its older answer would undo a withdrawal on the next page.
 */
export function followComplianz(
  store: ConsentStore,
  take: (choice: Choice) => void,
  signal: AbortSignal,
  removeCookies: RemoveCookies,
): Follower {
  let telling = false;
  const tell = (category: string, value: boolean) => {
    const { cmplz_set_consent: told } = window as ComplianzWindow;
    if (told) told(category, value ? 'allow' : 'deny');
    // Its script is blocked or gone, and its older answer would be taken for a new one on the next page.
    else if (answerAbout(category) === !value) {
      const cookie = `cmplz_${category}`;
      removeCookies({ name: cookie }, (name) => name === cookie);
    }
  };
  const held = (category: string) => decided(store.record?.categories, category);
  const look = () => {
    if (telling) return;
    // What it said before is not said again: a service granted since at its gate stays granted.
    const news = CATEGORIES.flatMap((category) => {
      const answer = answerAbout(category);
      return answer === undefined || answer === held(category) ? [] : [[category, answer] as const];
    });
    if (news.length) take({ categories: Object.fromEntries(news) });
  };
  for (const event of EVENTS) document.addEventListener(event, look, { signal });
  look();
  return () => {
    const { source } = store.record ?? {};
    if (!source || source === 'complianz' || source === 'gpc') return;
    // It tells the page after each category, when the others still have its older answers.
    telling = true;
    try {
      for (const category of CATEGORIES) {
        const value = held(category);
        if (value !== undefined) tell(category, value);
      }
    } finally {
      telling = false;
    }
  };
}

/** What its cookies say of a category. */
function answerAbout(category: string): boolean | undefined {
  const answer = new RegExp(`(?:^|; )cmplz_${category}=(allow|deny)`).exec(pageCookies())?.[1];
  return answer === undefined ? undefined : answer === 'allow';
}
