import { nextTag } from './next-tag.js';

/** Deepest nesting of a text that people wrote, with room to spare. */
const MAX_DEPTH = 256;
/** Most elements that can nest. A parser's time grows with their square; this many take half a second. */
const MAX_NESTING = 10_000;

/** Elements that end where the next of their kind begins, or have no content at all. */
const FLAT =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option)$/;
/** Elements that people close in the wrong order, and forget to. */
const PHRASING = /^(a|abbr|b|big|cite|code|em|font|i|q|s|small|span|strike|strong|sub|sup|tt|u)$/;

/**
 * HTML that can be parsed in reasonable time: the text itself, or only its words where elements nest
 * deeper than anybody writes. Browsers take half a minute for 100 000 open elements.
 */
export function limitNesting(html: string): string {
  if (!isNestedTooDeep(html)) return html;
  return `<p>${html.replace(/<[^<>]*>/g, ' ').replaceAll('<', '&lt;')}`;
}

/**
 * Whether HTML nests too deep to be parsed in reasonable time. Reads tags as a parser does, as far as
 * depth is concerned, in linear time.
 */
export function isNestedTooDeep(html: string): boolean {
  const open: string[] = [];
  let nesting = 0;
  let at = 0;
  for (let tag; (tag = nextTag(html, at)); at = tag.next) {
    const { name, closing, selfClosing } = tag;
    if (!name || FLAT.test(name)) continue;
    if (closing) close(open, name);
    else if (!selfClosing || !(open.includes('svg') || open.includes('math'))) {
      if (open.push(name) > MAX_DEPTH || ++nesting > MAX_NESTING) return true;
    }
  }
  return false;
}

/** Closes the innermost element of the name, unless another than phrasing is open inside it. */
function close(open: string[], name: string): void {
  for (let i = open.length - 1; i >= 0; i--) {
    const other = open[i] ?? '';
    if (other === name) {
      open.splice(i, 1);
      return;
    }
    if (!PHRASING.test(other)) return;
  }
}
