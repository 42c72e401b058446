interface HtmlPolicy {
  createHTML(html: string): string;
}

declare global {
  interface Window {
    /** https://www.w3.org/TR/trusted-types/ */
    trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
  }
}

const plain: HtmlPolicy = { createHTML: (html) => html };
let policy: HtmlPolicy | undefined;

/**
 * HTML for the parser of a document that is never shown, which pages that enforce Trusted Types take
 * only from a policy. Ours is named `k360-widgets` and made when it is first needed. Where a page does
 * not allow it, this is the text itself, and the parser will refuse it.
 */
export function trustedHtml(html: string): string {
  policy ??= createPolicy();
  return policy.createHTML(html);
}

function createPolicy(): HtmlPolicy {
  try {
    return window.trustedTypes?.createPolicy('k360-widgets', plain) ?? plain;
  } catch {
    return plain;
  }
}
