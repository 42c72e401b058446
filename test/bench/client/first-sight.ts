import { afterPaint, connectedRoots, deepQuery } from './composed-tree.js';
import type { Target } from './probe-api.js';

/**
 * Looks in every frame whether the target is there, in light DOM or a shadow root, and calls back once
 * the frame that shows it first has been painted. The same for every page, whatever it is made of; as long
 * as it is not there, looking costs next to nothing.
 */
export function watchFor(target: Target, seen: (ms: number) => void): void {
  const look = () => {
    if (!isThere(target)) requestAnimationFrame(look);
    else afterPaint(() => seen(performance.now()));
  };
  requestAnimationFrame(look);
}

function isThere(target: Target): boolean {
  if ('text' in target) {
    return connectedRoots().some(
      (root) =>
        (root instanceof Document ? root.body : root)?.textContent.includes(target.text) &&
        [...root.querySelectorAll(':not(:has(*))')].some(
          (element) => element.textContent.trim() === target.text && isShown(element),
        ),
    );
  }
  const name = new RegExp(target.button, 'i');
  return deepQuery('button, [role=button], a').some(
    (element) => name.test(element.textContent.trim()) && isHit(element),
  );
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** Whether a pointer at its middle would meet it. */
function isHit(element: Element): boolean {
  if (!isShown(element)) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && element.contains(hit);
}
