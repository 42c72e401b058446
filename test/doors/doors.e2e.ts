import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  overrideConfigFile: '.config/eslint.config.js',
  // The files below exist only here, so there are no types to ask for.
  overrideConfig: ts.configs.disableTypeChecked as never,
});

/** Rules that a snippet breaks as if it stood in that file; by default only those that hold the doors. */
async function refusals(file: string, code: string, kind = 'no-restricted-'): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  const messages = result?.messages ?? [];
  assert.deepEqual(
    messages.filter(({ fatal }) => fatal),
    [],
  );
  return messages.map(({ ruleId }) => ruleId ?? '').filter((rule) => rule.includes(kind));
}

const ROOMS = [
  'domain',
  'i18n',
  'styles',
  'rich-text',
  'schema',
  'sources',
  'newsletter',
  'consent',
  'archive',
].concat(['elements', 'define', 'embed', 'cli']);
const OPEN: Record<string, string[]> = {
  'rich-text': [],
  schema: [],
  sources: ['domain', 'rich-text', 'schema'],
  newsletter: ['domain', 'schema'],
  consent: ['domain', 'schema'],
  archive: ['sources', 'domain'],
  elements: ['archive', 'newsletter', 'consent', 'rich-text', 'i18n', 'styles', 'domain'],
  define: ['elements'],
  embed: ['define', 'consent'],
  cli: ['sources', 'define'],
};

describe('doors between rooms', () => {
  for (const room of ROOMS) {
    it(`${room} imports from ${OPEN[room]?.join(', ') || 'no other room'} only`, async () => {
      const passed = [];
      for (const other of ROOMS.filter((name) => name !== room)) {
        const verdicts = [
          await refusals(`src/${room}/x.ts`, `import { a } from '../${other}/a.js';\na();\n`),
          await refusals(
            `src/${room}/deep/x.ts`,
            `import type { A } from '../../${other}/b/a.js';\nexport type B = A;\n`,
          ),
          await refusals(`src/${room}/x.ts`, `export { a } from '../${other}/a.js';\n`),
          await refusals(`src/${room}/x.ts`, `void import('../${other}/a.js');\n`),
        ].map((rules) => rules.length === 0);
        assert.equal(new Set(verdicts).size, 1, `${room} → ${other}: ${verdicts.join()}`);
        if (verdicts[0]) passed.push(other);
      }
      assert.deepEqual(passed.sort(), [...(OPEN[room] ?? [])].sort());
    });
  }

  it('leaves files of the same room and packages alone', async () => {
    assert.deepEqual(
      await refusals('src/domain/x.ts', `import { a } from './domain-a.js';\na();\n`),
      [],
    );
    assert.deepEqual(
      await refusals('src/elements/x.ts', `import { html } from 'lit';\nhtml;\n`),
      [],
    );
    assert.deepEqual(await refusals('src/elements/x.ts', `void import('./y.js');\n`), []);
  });

  it('closes the package index to the inside', async () => {
    assert.notDeepEqual(
      await refusals('src/elements/x.ts', `import { a } from '../index.js';\na();\n`),
      [],
    );
  });
});

// file, code, passes
const PRIVILEGES: [file: string, code: string, passes: boolean][] = [
  ['src/sources/json-feed/schema.ts', `import * as z from 'zod/mini';\nz.string();\n`, true],
  ['src/consent/config-schema.ts', `import * as z from 'zod/mini';\nz.string();\n`, true],
  ['src/sources/json-feed/schema.ts', `import * as z from 'zod';\nz.string();\n`, false],
  ['src/sources/json-feed/schema.ts', `import * as z from 'zod/v4/mini';\nz.string();\n`, false],
  ['src/sources/map.ts', `import * as z from 'zod/mini';\nz.string();\n`, false],
  ['src/elements/schema.ts', `import * as z from 'zod/mini';\nz.string();\n`, false],
  ['src/sources/json-feed/schema.ts', `import { a } from '../../elements/a.js';\na();\n`, false],
  ['src/sources/request.ts', `await fetch('/');\n`, true],
  ['src/newsletter/json.ts', `await fetch('/');\n`, true],
  ['src/consent/record.ts', `navigator.sendBeacon('/');\n`, true],
  ['src/cli/check.ts', `await fetch('/');\n`, true],
  ['src/sources/other.ts', `await fetch('/');\n`, false],
  ['src/elements/x.ts', `await window.fetch('/');\n`, false],
  ['src/elements/x.ts', `const { fetch: load } = globalThis;\nawait load('/');\n`, false],
  ['src/archive/x.ts', `new XMLHttpRequest();\n`, false],
  ['src/elements/x.ts', `navigator.sendBeacon('/');\n`, false],
  ['src/consent/storage.ts', `localStorage.clear();\ndocument.cookie = 'a=b';\n`, true],
  ['src/elements/x.ts', `localStorage.clear();\n`, false],
  ['src/elements/x.ts', `window.sessionStorage.clear();\n`, false],
  ['src/archive/x.ts', `indexedDB.open('a');\n`, false],
  ['src/sources/request.ts', `await caches.open('a');\n`, false],
  ['src/elements/x.ts', `document.cookie = 'a=b';\n`, false],
  ['src/newsletter/x.ts', `document.cookie = 'a=b';\n`, false],
  ['src/rich-text/x.ts', `document.body.innerHTML = '';\nnew DOMParser();\n`, true],
  ['src/elements/x.ts', `document.body.innerHTML = '';\n`, false],
  ['src/elements/x.ts', `document.body['outerHTML'] = '';\n`, false],
  ['src/elements/x.ts', `document.body.insertAdjacentHTML('beforeend', '');\n`, false],
  ['src/elements/x.ts', `document.body.setHTMLUnsafe('');\n`, false],
  ['src/elements/x.ts', `document.body.setHTML('');\n`, false],
  ['src/sources/x.ts', `new DOMParser();\n`, false],
  ['src/elements/x.ts', `document.write('');\n`, false],
  ['src/elements/x.ts', `eval('1');\n`, false],
  ['src/elements/x.ts', `new Function('1');\n`, false],
  ['src/rich-text/x.ts', `await fetch('/');\n`, false],
  ['src/define/register.ts', `customElements.define('a-b', HTMLElement);\n`, true],
  ['src/elements/x.ts', `customElements.define('a-b', HTMLElement);\n`, false],
  ['src/elements/x.ts', `window.customElements.get('a-b');\n`, false],
  ['src/consent/consent.ts', `await customElements.whenDefined('a-b');\n`, true],
  ['src/consent/gating.ts', `await customElements.whenDefined('a-b');\n`, false],
];

describe('privileges of rooms', () => {
  for (const [file, code, passes] of PRIVILEGES) {
    it(`${passes ? 'allows' : 'refuses'} in ${file}: ${code.split('\n')[0]}`, async () => {
      const rules = await refusals(file, code);
      assert.equal(rules.length === 0, passes, rules.join());
    });
  }
});

describe('patterns for untrusted text', () => {
  const PATTERNS: [pattern: string, passes: boolean][] = [
    ['/^(?:sie|er)(?: ?[/,|] ?[a-z*]+)*$/', true],
    ['/^(?:sie|er)(?: ?[/,|] ?[a-z/*]+)*$/', false],
    ['/(?<! ) +$/', true],
    ['/ +$/', false],
    ['/\\([^()]*\\)/', true],
    ['/\\([^)]*\\)/', false],
  ];
  for (const [pattern, passes] of PATTERNS) {
    it(`${passes ? 'allows' : 'refuses'} ${pattern}`, async () => {
      const rules = await refusals('src/domain/x.ts', `${pattern}.test('');\n`, 'super-linear');
      assert.equal(rules.length === 0, passes, rules.join());
    });
  }
});

describe('tests that prove nothing', () => {
  it('are refused: an accessibility check nobody waits for', async () => {
    const code = (wait: string) => `${wait}expect(document.body).to.be.accessible();\n`;
    assert.deepEqual(await refusals('test/elements/x.test.ts', code('await ')), []);
    assert.deepEqual(await refusals('test/elements/x.test.ts', code('')), ['no-restricted-syntax']);
  });
});
