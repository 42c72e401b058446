/** Lets a story's newsletter service answer at once; everything else goes to the network as ever. */
export function answerWith(answer: () => Promise<Response>): () => () => void {
  return () => {
    const { fetch } = window;
    window.fetch = (input, init) =>
      new Request(input).url.endsWith('/newsletter/subscribe') ? answer() : fetch(input, init);
    return () => (window.fetch = fetch);
  };
}

export const refuseWith = (status: number, body: object = {}) =>
  answerWith(() => Promise.resolve(Response.json(body, { status })));

/** Fills in the form of a story and sends it. */
export async function signUp(canvas: HTMLElement, email = 'mara.beispiel@example.org') {
  const element = canvas.querySelector('k360-newsletter');
  await element?.updateComplete;
  const find = (selector: string) =>
    element?.shadowRoot?.querySelector<HTMLInputElement>(selector) ?? undefined;
  const address = find('#email');
  if (address) address.value = email;
  if (email) find('#consent')?.click();
  find('[part="submit"]')?.click();
  await element?.updateComplete;
}

/** Waits until a story shows what it is about. */
export function shows(canvas: HTMLElement, selector: string): Promise<void> {
  const root = canvas.querySelector('k360-newsletter')?.shadowRoot;
  return new Promise((resolve) => {
    const look = () => (root?.querySelector(selector) ? resolve() : requestAnimationFrame(look));
    look();
  });
}
