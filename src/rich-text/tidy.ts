import { tidyHeadings } from './tidy-headings.js';
import { tidyImages } from './tidy-images.js';
import { tidyLinks } from './tidy-links.js';

export interface TidyOptions {
  /** Address that relative ones are resolved against. */
  readonly base: string;
  /** Origin of the page; what leads elsewhere is told less. */
  readonly pageOrigin: string;
  /** Level of the text's highest heading, 1 to 6. */
  readonly headingLevel: number;
}

/** Makes sanitised content fit to be shown in a foreign page; changes it in place. */
export function tidy(body: HTMLElement, options: TidyOptions): void {
  tidyImages(body, options);
  tidyLinks(body, options);
  tidyHeadings(body, options.headingLevel);
  tidyLanguages(body);
  tidyText(body);
  removeEmpty(body);
}

/** Only languages and directions that mean something. */
function tidyLanguages(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[lang], [dir]')) {
    const { lang } = element as HTMLElement;
    if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang)) element.removeAttribute('lang');
    if (!/^(ltr|rtl|auto)$/i.test(element.getAttribute('dir') ?? '')) element.removeAttribute('dir');
  }
}

/** Bidirectional overrides without an end would turn the text behind them around. */
function tidyText(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const clean = text.replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '');
    if (clean !== text) node.nodeValue = clean;
  }
}

const CONTENT = 'img, hr, br, td, th';

/** Paragraphs of white space, which editors use for distance, and what removing left empty. */
function removeEmpty(body: HTMLElement): void {
  // From the inside out: an element around nothing but empty ones is empty, too.
  const candidates = body.querySelectorAll(
    'p, ul, ol, li, dl, dt, dd, blockquote, figure, figcaption, h1, h2, h3, h4, h5, h6, a, strong, em, b, i, table',
  );
  for (const element of [...candidates].reverse()) {
    if (!element.textContent.trim() && !element.querySelector(CONTENT)) element.remove();
    else if (element.localName === 'p' && isOnlyBreaks(element)) element.remove();
  }
}

function isOnlyBreaks(element: Element): boolean {
  return !element.textContent.trim() && !element.querySelector('img, hr');
}
