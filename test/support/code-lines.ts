import ts from 'typescript';

/**
 * The lines of a TypeScript module that run: without blank lines, comments and types. The browser's
 * coverage takes all of those for covered, which would make any percentage look better than it is.
 * @returns line numbers from 1
 */
export function codeLines(path: string, text: string): Set<number> {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (onlyForTypes(node)) return;
    if (node.getChildCount(file) > 0) {
      for (const child of node.getChildren(file)) visit(child);
    } else if (node.getWidth(file) > 0) {
      const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
      const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
      for (let line = first; line <= last; line++) lines.add(line + 1);
    }
  };
  visit(file);
  return lines;
}

function onlyForTypes(node: ts.Node): boolean {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isTypeNode(node) ||
    ts.isJSDoc(node) ||
    (ts.isImportDeclaration(node) &&
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
    (ts.isExportDeclaration(node) && node.isTypeOnly) ||
    node.kind === ts.SyntaxKind.EndOfFileToken
  );
}
