/** An absolute http or https address, relative ones taken from the page; `undefined` for all others. */
export function webAddress(address: string | null | undefined): string | undefined {
  try {
    const { href, protocol } = new URL(address ?? '', document.baseURI);
    return address && /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
