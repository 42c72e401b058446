/** Nobody waits longer for a picture before printing, in milliseconds. */
const PATIENCE = 10_000;

/** Loads all images inside, wherever they stand, and resolves once they are there or not to be had. */
export async function imagesLoaded(parent: ParentNode): Promise<void> {
  const images = [...parent.querySelectorAll('img')].map(async (image) => {
    image.loading = 'eager';
    // WebKit does not begin to load what came from a document that is never shown.
    if (image.complete && !image.naturalWidth) image.setAttribute('src', image.src);
    // Decoded it can be drawn at once; one that is broken is told by its text alternative.
    await image.decode().catch(() => undefined);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([Promise.all(images), late]);
  clearTimeout(timer);
}
