const words = (text: string): readonly string[] => text.split(' ');

/** Allowed elements that begin a line of their own. */
export const BLOCKS = words(
  'h1 h2 h3 h4 h5 h6 p blockquote pre hr ul ol li dl dt dd figure figcaption ' +
    'table caption thead tbody tfoot tr th td',
);

/** Elements that only group blocks: they become paragraphs, or a `div` where they carry a language. */
export const WRAPPERS = words(
  'div section article aside main header footer nav address center details summary hgroup search ' +
    'fieldset legend menu dir',
);

/** Elements before and behind which a line ends: words do not run on across them. */
export const LINES: ReadonlySet<string> = new Set([...BLOCKS, ...WRAPPERS, 'br']);

/**
 * What may stay of untrusted HTML; both sanitisers are configured from this list. Nothing that runs,
 * loads a document, takes input or draws. `div` and `span` stay only to carry `lang` or `dir`.
 */
export const ELEMENTS = [
  ...BLOCKS,
  ...words('a strong em b i q cite s del code sub sup abbr time br img span div'),
];

/** Attributes that may stay on any element; never style, class, id or name, which reach into the host. */
export const COMMON_ATTRIBUTES = words('lang dir title');

/** Further attributes of single elements. Addresses and values are checked afterwards. */
export const OWN_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['img', ['src', 'alt', 'width', 'height']],
  ['time', ['datetime']],
  ['del', ['datetime']],
  ['ol', ['start', 'reversed']],
  ['li', ['value']],
  ['th', ['colspan', 'rowspan', 'scope']],
  ['td', ['colspan', 'rowspan']],
]);

/**
 * Elements that go with everything in them: their content is no text for readers. Any other element
 * that is not allowed leaves its content behind.
 */
export const SILENT = words(
  'script style template noscript noembed noframes title head xmp plaintext svg math ' +
    'iframe object embed applet frame frameset portal fencedframe audio video canvas map ' +
    'select option datalist textarea button input',
);
