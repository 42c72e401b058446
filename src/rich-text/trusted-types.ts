/** The part of a Trusted Types policy that parsing needs. */
export interface HtmlPolicy {
  createHTML(html: string): string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
  }
}

const identity: HtmlPolicy = { createHTML: (html) => html };

/**
 * What lets HTML through to a parser of inert documents where the page enforces Trusted Types. It is
 * named `k360-widgets`, so that a page can allow it; where a page does not, parsing will throw.
 */
export const htmlPolicy = createPolicy();

function createPolicy(): HtmlPolicy {
  try {
    return window.trustedTypes?.createPolicy('k360-widgets', identity) ?? identity;
  } catch {
    return identity;
  }
}
