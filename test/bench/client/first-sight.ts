import { afterPaint, deepQuery } from './composed-tree.js';
import type { Target } from './probe-api.js';

/**
 * Looks in every frame whether the target is there, in light DOM or a shadow root, and calls back once
 * the frame that shows it first has been painted. The same for every page, whatever it is made of.
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
    for (const element of deepQuery(document, ':not(:has(*))')) {
      if (element.textContent.trim() === target.text && isShown(element)) return true;
    }
    return false;
  }
  const name = new RegExp(target.button, 'i');
  for (const element of deepQuery(document, 'button, [role=button], a')) {
    if (name.test(element.textContent.trim()) && isHit(element)) return true;
  }
  return false;
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
