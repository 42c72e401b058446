/** Takes an element out of the page and puts it back: scripts run then, and frames begin anew. */
export function reinsert(element: Element): void {
  const { parentNode, nextSibling } = element;
  element.remove();
  parentNode?.insertBefore(element, nextSibling);
}
