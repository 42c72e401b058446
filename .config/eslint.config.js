import { fileURLToPath } from 'node:url';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { DOORS, PRIVILEGES, SCHEMA_MODULES } from './doors.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GLOBAL_OBJECTS = ['window', 'self', 'globalThis', 'top', 'parent'];

/** Rules of `no-restricted-imports` for the modules of one room. */
function importRules(room, { zod }) {
  const closed = Object.keys(DOORS).filter(
    (other) => other !== room && !DOORS[room].includes(other),
  );
  return {
    patterns: [
      ...closed.map((other) => ({
        regex: `^(\\.{1,2}/)+${other}/`,
        message: `${room} may import from ${DOORS[room].join(', ') || 'no other room'} only.`,
      })),
      {
        regex: '^(\\.\\./)+index\\.js$',
        message: 'The package index is for users of the package.',
      },
      zod
        ? { regex: '^zod(?!/mini$)', message: 'Only zod/mini: zod is three times its size.' }
        : {
            regex: '^zod',
            message: 'zod belongs in schema.ts or *-schema.ts of the rooms that read input.',
          },
    ],
  };
}

const roomConfigs = Object.keys(DOORS).flatMap((room) => {
  const rule = (zod) => {
    const options = importRules(room, { zod });
    return {
      '@typescript-eslint/no-restricted-imports': ['error', options],
      'no-restricted-syntax': ['error', ...dynamicImportRules(options.patterns)],
    };
  };
  return [
    { files: [`src/${room}/**/*.ts`], ignores: SCHEMA_MODULES, rules: rule(false) },
    { files: SCHEMA_MODULES.filter((glob) => glob.startsWith(`src/${room}/`)), rules: rule(true) },
  ].filter(({ files }) => files.length > 0);
});

/** The same doors for `import('…')`, which `no-restricted-imports` does not look at. */
function dynamicImportRules(patterns) {
  return patterns.map(({ regex, message }) => ({
    selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\/')}/]`,
    message,
  }));
}

/** A privilege is refused everywhere in `src` but where it belongs; one rule set for each combination. */
const privilegeRules = PRIVILEGES.map(({ globals = [], properties = [], calls = [], where }) => {
  const message = `Only in ${where}.`;
  return {
    globals: globals.map((name) => ({ name, message })),
    properties: [
      ...globals.flatMap((property) =>
        GLOBAL_OBJECTS.map((object) => ({ object, property, message })),
      ),
      ...properties.map((property) => ({ property, message })),
      ...calls.map(([object, property]) => ({ object, property, message })),
    ],
  };
});

/** ESLint replaces a rule's options instead of adding to them, so each group of files names all of its own. */
function privileged(files, held, ignores = []) {
  const refused = privilegeRules.filter((_, index) => !held.includes(PRIVILEGES[index]));
  return {
    files,
    ignores,
    rules: {
      'no-restricted-globals': ['error', ...refused.flatMap(({ globals }) => globals)],
      'no-restricted-properties': ['error', ...refused.flatMap(({ properties }) => properties)],
    },
  };
}

const allowedPlaces = [...new Set(PRIVILEGES.flatMap(({ allowed }) => allowed))];
const privilegeConfigs = [
  privileged(['src/**/*.ts'], []),
  ...allowedPlaces.map((place) =>
    privileged(
      [place],
      PRIVILEGES.filter(({ allowed }) => allowed.includes(place)),
    ),
  ),
];

export default defineConfig(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', 'test/fixtures/**', '.config/*.js'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
  },
  {
    files: ['src/**/*.ts', '*.ts', '.config/*.ts'],
    extends: [ts.configs.strictTypeChecked],
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    rules: {
      // What comes out of `response.json()` or `import()` is what the test is about to find out.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      // Safari takes the list role away where `list-style` is none, unless it is written out.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // Feeds are untrusted: no pattern may take a time that grows faster than the text.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  ...roomConfigs,
  ...privilegeConfigs,
  {
    files: ['test/**/*.test.ts'],
    rules: {
      // chai's types make every assertion look like a promise; the one that is one has its own rule.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Unless awaited, accessible() proves nothing.',
        },
        {
          selector:
            'CallExpression[callee.property.name="only"][callee.object.name=/^(it|describe)$/]',
          message: 'Runs one test and hides the others.',
        },
      ],
    },
  },
  {
    // node:test's describe and it return promises nobody waits for.
    files: ['test/**/*.e2e.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);
