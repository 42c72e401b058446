import ts from 'typescript';
import type { Plugin } from 'vite';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes `@property(options) name` as an entry of `static properties`, which means the same to Lit and
 * takes a tenth fewer bytes of the script: no helper, no decorator, no call a property.
 */
export function staticProperties(): Plugin {
  return {
    name: 'static-properties',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/elements\/.+\.ts$/.test(id) || !code.includes('@property(')) return null;
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.ES2022, true);
      const edits = file.statements.filter(ts.isClassDeclaration).flatMap(editsOf);
      edits.push(...importEdits(file));
      let changed = code;
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
        changed = changed.slice(0, start) + text + changed.slice(end);
      }
      return { code: changed, map: null };
    },
  };
}

function editsOf(element: ts.ClassDeclaration): Edit[] {
  const entries: string[] = [];
  const edits: Edit[] = [];
  for (const member of element.members.filter(ts.isPropertyDeclaration)) {
    const decorator = ts.getDecorators(member)?.find(isProperty);
    if (!decorator) continue;
    const [options] = (decorator.expression as ts.CallExpression).arguments;
    entries.push(`${member.name.getText()}: ${options?.getText() ?? '{}'}`);
    edits.push({ start: decorator.getStart(), end: decorator.getEnd(), text: '' });
  }
  const start = element.members.pos;
  const text = ` static properties = { ${entries.join(', ')} };`;
  return entries.length ? [...edits, { start, end: start, text }] : [];
}

function isProperty({ expression }: ts.Decorator): boolean {
  return ts.isCallExpression(expression) && expression.expression.getText() === 'property';
}

/** Without decorators, their module is not needed. */
function importEdits(file: ts.SourceFile): Edit[] {
  return file.statements
    .filter(ts.isImportDeclaration)
    .filter(({ moduleSpecifier }) => moduleSpecifier.getText().includes('lit/decorators.js'))
    .map((node) => ({ start: node.getStart(), end: node.getEnd(), text: '' }));
}
