/** Deepest nesting of a text that people wrote, with room to spare. */
const MAX_DEPTH = 256;
/** Most elements that can nest. A parser's time grows with their square; this many take half a second. */
const MAX_NESTING = 10_000;

/** Elements that end where the next of their kind begins, or have no content at all. */
const FLAT =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option)$/;
/** Elements whose content is no markup. */
const RAW = /^(script|style|textarea|title|xmp|iframe|noembed|noframes)$/;
/** Elements that people close in the wrong order, and forget to. */
const PHRASING = /^(a|abbr|b|big|cite|code|em|font|i|q|s|small|span|strike|strong|sub|sup|tt|u)$/;

const TAG = /<(\/?)([a-z][^\s/>]*)/iy;
const ATTRIBUTE = /[\s/]*=?[^\s/>=]*(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>]*))?/y;

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
  while ((at = html.indexOf('<', at)) >= 0) {
    if (html.startsWith('<!--', at)) {
      at = endOf(/--!?>/g, html, at + 2);
      continue;
    }
    TAG.lastIndex = at;
    const [, end, tag] = TAG.exec(html) ?? [];
    if (tag === undefined) {
      at++;
      continue;
    }
    at = skipAttributes(html, TAG.lastIndex);
    const name = tag.toLowerCase();
    if (FLAT.test(name)) continue;
    if (end) {
      close(open, name);
    } else if (RAW.test(name)) {
      at = endOf(new RegExp(`</${name}`, 'gi'), html, at);
    } else if (html[at - 1] !== '/' || !(open.includes('svg') || open.includes('math'))) {
      if (open.push(name) > MAX_DEPTH || ++nesting > MAX_NESTING) return true;
    }
  }
  return false;
}

/** The position of the tag's ">". */
function skipAttributes(html: string, from: number): number {
  ATTRIBUTE.lastIndex = from;
  while (ATTRIBUTE.lastIndex < html.length && html[ATTRIBUTE.lastIndex] !== '>') {
    ATTRIBUTE.exec(html);
  }
  return ATTRIBUTE.lastIndex;
}

function endOf(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(html) ? pattern.lastIndex : html.length;
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
