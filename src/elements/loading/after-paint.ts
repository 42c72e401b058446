/** Calls back once the browser has painted what was drawn; soon, where nobody looks. */
export function afterPaint(callback: () => void): void {
  // In a page that is not shown there are no frames.
  if (document.hidden) setTimeout(callback);
  else requestAnimationFrame(() => setTimeout(callback));
}
