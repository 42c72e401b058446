/**
 * What may stay of untrusted HTML; both sanitisers are configured from this one list. No styles,
 * classes, ids or names (they could reach the host's CSS and scripts), nothing that runs, loads a
 * document, takes input or draws.
 */
export const ALLOWED_ELEMENTS: readonly string[] = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'br'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['a', 'strong', 'em', 'b', 'i', 'q', 'cite', 'code', 'sub', 'sup', 'abbr', 'time'],
  ...['figure', 'figcaption', 'img'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];

/** Attributes that may stay, on whichever element. Addresses are checked afterwards. */
export const ALLOWED_ATTRIBUTES: readonly string[] = [
  ...['href', 'src', 'alt', 'width', 'height', 'title', 'lang', 'dir', 'datetime'],
  ...['colspan', 'rowspan', 'scope', 'start', 'reversed', 'value'],
];

/**
 * Elements that go with everything in them: their content is no text for readers. All others that are
 * not allowed leave their content behind.
 */
export const DROPPED_WITH_CONTENT: readonly string[] = [
  ...['script', 'style', 'template', 'noscript', 'title', 'head', 'svg', 'math', 'iframe', 'object'],
  ...['embed', 'applet', 'frame', 'frameset', 'noembed', 'noframes', 'xmp', 'plaintext', 'portal'],
  ...['audio', 'video', 'canvas', 'map', 'select', 'textarea', 'button', 'input', 'option', 'datalist'],
];
