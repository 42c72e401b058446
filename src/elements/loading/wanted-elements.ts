/**
 * Elements that other elements use, but not at once. `define` says how one is loaded; who is about to
 * show it wants it. Until it is there it stands in the tree undefined, without a size of its own.
 */
const loaders = new Map<string, () => Promise<unknown>>();

/** Says how an element is loaded and defined; for `define` modules. */
export function provideElement(tag: string, load: () => Promise<unknown>): void {
  loaders.set(tag, load);
}

/** Loads an element that is about to be shown; nothing happens where it is there or nobody provides it. */
export function wantElement(tag: string): void {
  const load = loaders.get(tag);
  loaders.delete(tag);
  load?.().catch((error: unknown) => {
    // The next one who wants it tries again.
    loaders.set(tag, load);
    console.error(`<${tag}> network: its script could not be loaded.`, error);
  });
}
