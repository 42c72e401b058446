import { whenIdle } from './when-idle.js';

/**
 * Lets page authors' styles know, as `k360-nav:state(settled)`, that an element shows what it has and
 * nothing more is to come at first; `k360-reserve.css` then gives its room back. Not at once: a browser
 * that keeps in sight what stands below does so only while nothing else changes about the boxes.
 */
export function settle({ states }: ElementInternals): void {
  whenIdle(() => {
    try {
      states.add('settled');
    } catch {
      // Chrome 123 and 124 know only names with dashes in front.
    }
  });
}
