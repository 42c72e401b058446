/** A tag of an HTML text, as far as a reader that builds no tree needs to know it. */
export interface Tag {
  /** Lower case; empty for comments and declarations. */
  readonly name: string;
  readonly closing: boolean;
  /** Ends in "/>", which counts in SVG and MathML only. */
  readonly selfClosing: boolean;
  readonly start: number;
  /** Where markup goes on: behind the tag, and behind the content of elements that hold no markup. */
  readonly next: number;
}

/** Elements whose content is no markup. */
const RAW = /^(script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

const TAG = /<(\/?)([a-z][^\s/>]*)/iy;
/** White space, or an attribute with its value; an equals sign that comes first belongs to the name. */
const ATTRIBUTE = /[\s/]+|(?:=[^\s/>=]*|[^\s/>=]+)(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>]*))?/y;
/** Declarations and end tags of nothing are comments up to their ">". */
const BOGUS_COMMENT = /<[!?/]/y;

/** The next tag or comment of an HTML text, read as a parser does. Never looks at a character twice. */
export function nextTag(html: string, from: number): Tag | undefined {
  for (let start = from; (start = html.indexOf('<', start)) >= 0; start++) {
    TAG.lastIndex = start;
    const [, slash, name] = TAG.exec(html) ?? [];
    if (name !== undefined) return readTag(html, start, name.toLowerCase(), slash !== '');
    BOGUS_COMMENT.lastIndex = start;
    if (BOGUS_COMMENT.test(html)) {
      const end = html.startsWith('<!--', start) ? /--!?>/g : />/g;
      const next = find(end, html, start + 2)?.end ?? html.length;
      return { name: '', closing: false, selfClosing: false, start, next };
    }
  }
  return undefined;
}

function readTag(html: string, start: number, name: string, closing: boolean): Tag {
  const end = skipAttributes(html, TAG.lastIndex);
  const selfClosing = html[end - 1] === '/';
  let next = end + 1;
  if (!closing && RAW.test(name)) {
    next = find(new RegExp(`</${name}`, 'gi'), html, next)?.start ?? html.length;
  }
  return { name, closing, selfClosing, start, next };
}

/** The position of the tag's ">". */
function skipAttributes(html: string, from: number): number {
  ATTRIBUTE.lastIndex = from;
  while (ATTRIBUTE.lastIndex < html.length && html[ATTRIBUTE.lastIndex] !== '>') {
    ATTRIBUTE.exec(html);
  }
  return ATTRIBUTE.lastIndex;
}

function find(pattern: RegExp, html: string, from: number) {
  pattern.lastIndex = from;
  const match = pattern.exec(html);
  return match ? { start: match.index, end: pattern.lastIndex } : undefined;
}
