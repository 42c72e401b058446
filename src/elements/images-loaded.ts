/** Nobody waits longer for a picture before printing, in milliseconds. */
const PATIENCE = 10_000;

/** Resolves once all images inside are there, or are not to be had. */
export async function imagesLoaded(parent: ParentNode): Promise<void> {
  const waiting = [...parent.querySelectorAll('img')]
    .filter(({ complete }) => !complete)
    .map(
      (image) =>
        new Promise<void>((resolve) => {
          for (const end of ['load', 'error']) {
            image.addEventListener(end, () => resolve(), { once: true });
          }
        }),
    );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([Promise.all(waiting), late]);
  clearTimeout(timer);
}
