import { afterPaint, deepQuery } from './composed-tree.js';

/** Milliseconds without a further change after which a key has had its effect. */
const QUIET = 300;

/**
 * Measures each key that changes a field: from the time the browser stamped on the key press to the end
 * of the frame that painted its last effect on the headings in sight, which on every page are the count of
 * results and the titles of the cards. A key without effect counts until the next frame.
 */
export function watchKeys(report: (ms: number, changed: boolean) => void): void {
  let pressed = 0;
  let shown = '';
  addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true });
  addEventListener('focusin', () => (shown = headings()));
  addEventListener('input', () => {
    const start = pressed;
    let painted: number | undefined;
    let changed = false;
    const look = () => {
      const now = headings();
      const differs = now !== shown;
      shown = now;
      afterPaint(() => {
        if (differs || painted === undefined) painted = performance.now();
        changed ||= differs;
        if (performance.now() - painted < QUIET) requestAnimationFrame(look);
        else report(painted - start, changed);
      });
    };
    requestAnimationFrame(look);
  });
}

/** What the headings say that the visitor sees. */
function headings(): string {
  return deepQuery<HTMLElement>('h2, h3, h4, h5, h6')
    .filter((heading) => {
      const { top, bottom } = heading.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    })
    .map(({ textContent }) => textContent)
    .join('\n');
}
