import { sanitizeWithDomPurify } from '../../src/rich-text/sanitizer-dompurify.js';
import { hasNativeSanitizer, sanitizeNatively } from '../../src/rich-text/sanitizer-native.js';
import { tidy, type TidyOptions } from '../../src/rich-text/tidy.js';

export const OPTIONS: TidyOptions = {
  base: 'https://feed.example/archiv/',
  pageOrigin: 'https://page.example',
  headingLevel: 3,
};

/** A sanitiser with the common pass behind it, and the result as HTML. */
export interface Engine {
  readonly name: string;
  run(html: string, options?: TidyOptions): DocumentFragment;
  html(html: string, options?: TidyOptions): string;
}

function engine(name: string, sanitize: (html: string) => HTMLElement): Engine {
  const run: Engine['run'] = (html, options = OPTIONS) => tidy(sanitize(html), options);
  return { name, run, html: (html, options) => toHtml(run(html, options)) };
}

/** The HTML of a fragment. */
export function toHtml(fragment: DocumentFragment): string {
  const box = document.implementation.createHTMLDocument('').createElement('div');
  box.append(fragment);
  return box.innerHTML;
}

/** Every engine this browser can run: DOMPurify everywhere, the browser's own where it exists. */
export const engines: readonly Engine[] = [
  engine('DOMPurify', sanitizeWithDomPurify),
  ...(hasNativeSanitizer() ? [engine('the native sanitizer', sanitizeNatively)] : []),
];
