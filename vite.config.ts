import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { copyStyleSheets } from './.config/copy-style-sheets.js';
import { inlineRuntime } from './.config/inline-runtime.js';
import { minifyTemplates } from './.config/minify-templates.js';
import { ownCopies } from './.config/own-copies.js';
import { compileSchemas } from './.config/compile-schemas.js';
import { publishSchemas } from './.config/publish-schemas.js';
import { comesWith } from './.config/comes-with.js';
import { quietLibraries } from './.config/quiet-libraries.js';
import { staticProperties } from './.config/static-properties.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Small things that parts of an archive share: a file for each would come a round trip behind those. */
const SHARED = [
  ...['elements/markup/adopt-styles', 'elements/markup/link-icons', 'elements/markup/tools-icons'],
  ...['rich-text/allow-list', 'rich-text/unwrap'],
  'sources/json-feed/read-programme',
];

/**
 * One file each: the script, the archive, and what searching for sessions and for people has in common. What lazy
 * parts share with them they import from there. A file of its own for that would cost a round trip before the first
 * card, and before it can be used.
 */
const files = [
  ['k360', /\/src\/embed\/k360\.ts$/],
  ['archive', new RegExp(`/src/(embed/archive|${SHARED.join('|')})\\.ts$`)],
  [
    'search',
    /\/(src\/(elements\/markup\/search-marker|archive\/view-address)\.ts|directives\/repeat\.js)$/,
  ],
  ['k360-contributors', /\/src\/define\/k360-contributors\.ts$/],
] as const;
const groups = files.map(([file, root], at) => ({
  debugName: file,
  name: (id: string, modules: Parameters<typeof comesWith>[2]) =>
    comesWith(id, (module) => root.test(module), modules) ? file : null,
  priority: files.length - at,
}));

/**
 * What a WordPress is asked by, and what shows people, come as one file each, with copies of what they share with
 * parts that are loaded later. None of it keeps any state.
 */
const copies = [
  {
    name: 'wordpress',
    of: /\/src\/sources\/wordpress\//,
    modules:
      /\/src\/(rich-text\/(allow-list|nesting|next-tag|parse-html|plain-text|unwrap)|schema\/(compiled|find-issues)|sources\/(clip-texts|explained|slices|validate-loosely|documentation\/[\w-]+))\.ts$/,
  },
  {
    name: 'people',
    of: /\/src\/(elements\/(k360-contributors|people\/(archive-people|people-[\w-]+))(\.styles)?|archive\/people-reading)\.ts$/,
    modules:
      /\/src\/(domain\/(initials|people\/[\w-]+)|elements\/(people\/person(\.styles)?|notices\/notice-icons)|archive\/read-all|sources\/slices)\.ts$/,
  },
].map(ownCopies);

/**
 * Chromium compiles what it finds in a file marked so while it downloads, beside the main thread, instead of each
 * function when it is first called: nearly all of the archive's script is. Others read a comment.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * The script-tag builds: `dist/k360.js`, its chunks beside it, and the themes; with `--mode cookie-banner`
 * `dist/k360-cookie-banner.js`, which shares no file with it: what both use would be a file of its own, and
 * one more round trip before the visitor can answer.
 */
export default defineConfig(({ mode }) => ({
  // Chunks are found beside the script, wherever it is hosted.
  base: './',
  publicDir: false,
  plugins:
    mode === 'cookie-banner'
      ? [compileSchemas(), minifyTemplates()]
      : [
          compileSchemas(),
          ...copies,
          staticProperties(),
          minifyTemplates(),
          quietLibraries(),
          inlineRuntime(),
          copyStyleSheets(),
          publishSchemas(),
        ],
  build: {
    outDir: 'dist',
    emptyOutDir: mode !== 'cookie-banner',
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // Beside the files, without the line that names them: visitors would load it, too.
    sourcemap: 'hidden',
    // As a library, or Vite adds a helper that writes preload links into the host page's head.
    lib: {
      entry:
        mode === 'cookie-banner'
          ? { 'k360-cookie-banner': 'src/embed/k360-cookie-banner.ts' }
          : { k360: 'src/embed/k360.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      // The entry may export more than its own names: lazy parts import what they share from it.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        // Each version has files of its own, wherever it is hosted. Hashes would say no more, and do not
        // compress: the script of the first view names every part that it may load.
        chunkFileNames: `chunks/${version}/${mode === 'cookie-banner' ? 'consent/' : ''}[name].js`,
        minify: true,
        postBanner: ({ name }) => (/^(k360|archive)$/.test(name) ? COMPILE_AT_ONCE : ''),
        // Marks for bundlers; nobody bundles a script tag's files again.
        comments: { annotation: false },
        codeSplitting: { groups },
      },
    },
  },
}));
