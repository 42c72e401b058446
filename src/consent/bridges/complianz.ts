import type { Choice } from '../decision.js';

const CATEGORIES = ['preferences', 'statistics', 'marketing'] as const;
const EVENTS = ['cmplz_fire_categories', 'cmplz_status_change', 'cmplz_revoke'] as const;

/**
 * Follows a page that already asks through Complianz: its answers count, and the banner does not ask
 * again. Complianz keeps them in cookies of its own, `cmplz_<category>` = `allow` or `deny`.
 */
export function followComplianz(decided: (choice: Choice) => void, signal: AbortSignal): void {
  const look = () => {
    const answers = CATEGORIES.flatMap((category) => {
      const answer = new RegExp(`(?:^|; )cmplz_${category}=(allow|deny)`).exec(
        document.cookie,
      )?.[1];
      return answer ? [[category, answer === 'allow'] as const] : [];
    });
    if (answers.length) decided({ categories: Object.fromEntries(answers) });
  };
  for (const event of EVENTS) document.addEventListener(event, look, { signal });
  look();
}
