/**
 * Defines elements once their tag stands in the page, now or later, so that a page loads only what it
 * shows. Tags inside other people's shadow roots are not seen; there, import the element's `define` module.
 * @param definitions by tag: what loads and defines the element
 */
export function defineWhenSeen(
  definitions: Readonly<Record<string, () => Promise<unknown>>>,
): void {
  const waiting = new Map(Object.entries(definitions));
  const look = () => {
    for (const { localName } of document.querySelectorAll([...waiting.keys()].join())) {
      const define = waiting.get(localName);
      waiting.delete(localName);
      define?.().catch((error: unknown) => {
        // The page's author sees why; the visitor keeps what stands inside the tag.
        console.error(`<${localName}> network: its script could not be loaded.`, error);
      });
    }
    if (!waiting.size) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
