/**
 * Checks the types inside `html` templates with lit-analyzer's strict rules.
 *
 * Its own command takes Lit's `nothing` for a value that fits no attribute. Here the declaration is
 * read as `never`, so that `current ? 'page' : nothing` is checked as what it renders: "page" or no
 * attribute at all.
 */
import { relative } from 'node:path';
import { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } from 'lit-analyzer';
import ts from 'typescript';

const NOTHING = 'export declare const nothing: unique symbol;';

const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
  config: object;
};
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
const host = ts.createCompilerHost(options);
const readFile = host.readFile.bind(host);
const replaced = new Set<string>();
host.readFile = (path) => {
  const text = readFile(path);
  if (!text?.includes(NOTHING)) return text;
  replaced.add(path);
  return text.replace(NOTHING, 'export declare const nothing: never;');
};
// The host's own getSourceFile reads past the readFile above.
host.getSourceFile = (path, version) => {
  const text = host.readFile(path);
  return text === undefined ? undefined : ts.createSourceFile(path, text, version, true);
};
const program = ts.createProgram(fileNames, options, host);
if (replaced.size === 0)
  throw new Error('Lit declares `nothing` in other words than this check looks for');

const context = new DefaultLitAnalyzerContext({ ts, getProgram: () => program });
context.updateConfig(
  makeConfig({
    strict: true,
    // Its list of attributes is older than this one.
    globalAttributes: ['enterkeyhint'],
    rules: {
      // Elements are registered in `define`, not by the modules that use them.
      'no-missing-import': 'off',
      // A context is consumed by a reactive property, also where nobody else may read it.
      'no-property-visibility-mismatch': 'off',
      // Its CSS grammar is older than container queries.
      'no-invalid-css': 'off',
    },
  }),
);
const analyzer = new LitAnalyzer(context);
const files = program
  .getSourceFiles()
  .filter(({ fileName }) => /^(src|stories)\//.test(relative('', fileName)));
let problems = 0;
for (const file of files) {
  for (const { location, message, severity, source } of analyzer.getDiagnosticsInFile(file)) {
    const { line } = file.getLineAndCharacterOfPosition(location.start);
    console.log(`${relative('', file.fileName)}:${line + 1} ${severity} ${message} (${source})`);
    problems++;
  }
}
console.log(`${files.length} files, ${problems} problems in templates`);
process.exitCode = problems === 0 && files.length > 0 ? 0 : 1;
