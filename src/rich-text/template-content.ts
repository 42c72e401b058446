import { trustedHtml } from './trusted-types.js';

/**
 * The nodes of a template of ours, in a document that is never shown.
 * @param markup as it stands in the source: nothing that came from elsewhere may be part of it.
 * @throws TypeError where the page's Trusted Types let no template through
 */
export function templateContent(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = trustedHtml(markup);
  return template.content;
}
