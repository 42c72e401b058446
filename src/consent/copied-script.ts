/**
 * A copy that runs, right behind the script, which stays for whoever put it into the page: what came by `innerHTML`
 * never runs itself. `undefined` where Trusted Types forbid copies.
 */
export function copyOf(script: HTMLScriptElement): HTMLScriptElement | undefined {
  const copy = document.createElement('script');
  try {
    for (const { name, value } of script.attributes) copy.setAttribute(name, value);
    copy.text = script.text;
  } catch {
    return undefined;
  }
  copy.nonce = script.nonce;
  // Whoever waits for the script knows nothing of the copy.
  for (const type of ['load', 'error']) {
    copy.addEventListener(type, () => script.dispatchEvent(new Event(type)));
  }
  script.after(copy);
  return copy;
}
