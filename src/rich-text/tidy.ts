import { withoutOverrides } from './bidi.js';
import { tidyAttributes } from './tidy-attributes.js';
import { tidyBlocks } from './tidy-blocks.js';
import { tidyEmpty } from './tidy-empty.js';
import { tidyHeadingContent, tidyHeadings } from './tidy-headings.js';
import { tidyImages } from './tidy-images.js';
import { tidyLinks } from './tidy-links.js';
import { tidyNodes } from './tidy-nodes.js';
import { tidyTables } from './tidy-tables.js';
import { moveChildren } from './unwrap.js';

export interface TidyOptions {
  /** Address that relative ones are resolved against. */
  readonly base: string;
  /** Origin of the page; what leads elsewhere is told less. */
  readonly pageOrigin: string;
  /** Level of the text's highest heading, 1 to 6. */
  readonly headingLevel: number;
}

/**
 * Makes sanitised content fit to be shown in a foreign page, the same for every sanitiser. Each step
 * takes time in proportion to the content.
 * @param body holds the content, is emptied
 * @returns the content; its document is that of `body`, so that images load no sooner than they are shown
 */
export function tidy(body: HTMLElement, options: TidyOptions): DocumentFragment {
  tidyNodes(body);
  tidyAttributes(body);
  tidyText(body);
  tidyImages(body, options);
  tidyLinks(body, options);
  tidyTables(body);
  tidyHeadingContent(body);
  tidyEmpty(body);
  tidyBlocks(body);
  tidyHeadings(body, options.headingLevel);
  const fragment = body.ownerDocument.createDocumentFragment();
  moveChildren(body, fragment);
  return fragment;
}

function tidyText(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const clean = withoutOverrides(text.data);
    if (clean !== text.data) text.data = clean;
  }
}
