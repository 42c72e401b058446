const PARTS = new Map([
  ['table', 'caption thead tbody tfoot tr'],
  ['thead', 'tr'],
  ['tbody', 'tr'],
  ['tfoot', 'tr'],
  ['tr', 'th td'],
]);

/**
 * Moves what stands between a table's rows and cells in front of the table, as the HTML parser does;
 * browsers' sanitisers leave it there when they take an element from around it.
 */
export function tidyTables(body: HTMLElement): void {
  for (const part of body.querySelectorAll([...PARTS.keys()].join())) {
    const fitting = (PARTS.get(part.localName) ?? '').split(' ');
    for (const node of [...part.childNodes]) {
      if (fitting.includes(node.nodeName.toLowerCase())) continue;
      if (isLayout(node)) node.remove();
      else part.closest('table')?.before(node);
    }
  }
}

/** White space between the tags. */
function isLayout(node: Node): boolean {
  return node instanceof Text && !/[^ \t\n\f\r]/.test(node.data);
}
