import { readFileSync } from 'node:fs';
import { sourcesOf } from './sources-of.js';

/** The manifest names the files people import, not those they were written in. */
function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = JSON.parse(
        JSON.stringify(customElementsManifest.modules),
        (key, value) =>
          (key === 'path' || key === 'module') && typeof value === 'string'
            ? published(value)
            : value,
      );
    },
  };
}

/**
 * What the analyzer takes for a part of the contract, and is none: it names an event by the first argument of its
 * constructor, though ours have their names in their classes and in `@fires`; static fields are for the class; and
 * the shadow root, with what a constructor writes to it, is no property of the element.
 */
function ownContract() {
  return {
    name: 'own-contract',
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) {
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('k360-'));
        declaration.members = declaration.members?.filter(
          (member) => !member.static && !['root', 'adoptedStyleSheets'].includes(member.name),
        );
      }
    },
  };
}

/** Names with each element the public custom properties that its styles read; `tokens.ts` describes them. */
function customProperties() {
  const tokens = readFileSync('src/styles/tokens.ts', 'utf8');
  const described = [...tokens.matchAll(/@cssprop (--[\w-]+) - (.+)/g)].map(
    ([, name, description]) => ({ name, description }),
  );
  return {
    name: 'custom-properties',
    moduleLinkPhase({ moduleDoc }) {
      const element = moduleDoc.declarations?.find(({ tagName }) => tagName);
      if (!element) return;
      const read = sourcesOf(moduleDoc.path).join();
      element.cssProperties = described.filter(({ name }) =>
        new RegExp(`var\\(\\s*${name}\\b(?!-)`).test(read),
      );
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [ownContract(), customProperties(), publishedPaths()],
};
