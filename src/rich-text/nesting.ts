/** Deepest nesting of a text that people wrote, with room to spare. */
const MAX_DEPTH = 150;

/** Elements that are often left open, or never closed; they do not nest in themselves. */
const FLAT =
  /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option)$/;

/**
 * Whether HTML nests deeper than anybody writes. Sanitisers take time by depth times length: 100 000
 * open elements would stand a phone still for minutes. Counts tags as text, in linear time.
 */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][^\s/>]{0,30})/gi)) {
    if (FLAT.test(name.toLowerCase())) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
