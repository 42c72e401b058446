import { trustedHtml } from './trusted-types.js';

/** Elements whose content is no text for readers, as far as texts of people contain them. */
const SILENT =
  /^(?:script|style|template|noscript|title|iframe|object|svg|math|select|textarea|button|audio|video)$/;
/** Elements inside a line; any other ends the word before it. */
const INLINE =
  /^(?:a|abbr|b|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u|wbr)$/;
/** Comments and the like, tags, character references, and what is between them; linear on any input. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?|<\/?([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>?|&(?:#x?[\da-f]+|[a-z][a-z\d]*);?|[^<&]+|[<&]/giy;

/**
 * The beginning of an untrusted HTML text on one line: entities decoded, tags gone, white space
 * collapsed. Reads only as far as it needs and parses nothing, so it is fast enough for every card of
 * a first view; the whole text is `toPlainText`'s.
 * @param max characters after which reading stops; the text may be a little longer
 */
export function textStart(html: string, max: number): string {
  const reader = new RegExp(TOKEN);
  let text = '';
  let blankBefore = true;
  // White space is collapsed piece by piece, and the whole is never looked at: either would take the square
  // of the time.
  const add = (piece: string) => {
    if (!piece) return;
    const collapsed = piece.replace(/\s+/g, ' ');
    text += blankBefore ? collapsed.trimStart() : collapsed;
    blankBefore = collapsed.endsWith(' ');
  };
  while (text.length <= max && reader.lastIndex < html.length) {
    const [token, tag] = reader.exec(html) ?? [];
    if (token === undefined) break;
    if (tag !== undefined) {
      const name = tag.toLowerCase();
      if (!SILENT.test(name)) add(INLINE.test(name) ? '' : ' ');
      else if (token[1] !== '/') reader.lastIndex = endOf(html, name, reader.lastIndex);
    } else if (token[0] === '&') add(decode(token));
    else if (token[0] !== '<' || token === '<') add(token);
  }
  return text.trimEnd();
}

/** Where the end tag of a silent element begins; the end of the text without one. */
function endOf(html: string, name: string, from: number): number {
  const at = html.slice(from).search(new RegExp(`</${name}`, 'i'));
  return at < 0 ? html.length : from + at;
}

const decoded = new Map([
  ['&amp;', '&'],
  ['&nbsp;', ' '],
  ['&lt;', '<'],
]);

/** One character reference, as the browser reads it; as it stands where the page lets nothing be parsed. */
function decode(reference: string): string {
  let character = decoded.get(reference);
  if (character === undefined) {
    const { body } = document.implementation.createHTMLDocument('');
    try {
      body.innerHTML = trustedHtml(reference);
      character = body.textContent;
    } catch {
      character = reference;
    }
    decoded.set(reference, character);
  }
  return character;
}
