import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const TRUSTED_TYPES = fileURLToPath(new URL('../src/rich-text/trusted-types.ts', import.meta.url));

/**
 * What the libraries inside the script-tag build must not do on a host page, and what they do instead.
 * Each `old` text must occur exactly once: an update that changes it fails the build instead of
 * silently bringing the behaviour back.
 */
const REPLACEMENTS: readonly {
  file: RegExp;
  old: string;
  with: string;
  why: string;
  /** What the replacement imports. */
  needs?: string;
}[] = [
  {
    file: /\/lit-html\/lit-html\.js$/,
    old: 's.createPolicy("lit-html",{createHTML:t=>t})',
    with: '{createHTML:trustedHtml}',
    needs: `import {trustedHtml} from ${JSON.stringify(TRUSTED_TYPES)};`,
    why: 'The one policy of ours, which a host can allow by name, and no exception where it does not.',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    old: ',(t.litHtmlVersions??=[]).push("3.3.3")',
    with: '',
    why: 'No global version marker.',
  },
  {
    file: /\/@lit\/reactive-element\/reactive-element\.js$/,
    old: ',(a.reactiveElementVersions??=[]).push("2.1.2")',
    with: '',
    why: 'No global version marker.',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    old: '(s.litElementVersions??=[]).push("4.2.2");',
    with: '',
    why: 'No global version marker.',
  },
  {
    file: /\/@lit\/reactive-element\/reactive-element\.js$/,
    old: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    with: '',
    why: 'No polyfill and no global for standard decorators, which the elements do not use.',
  },
  {
    file: /\/@lit\/reactive-element\/reactive-element\.js$/,
    old: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    with: '',
    why: 'The reader of the global above.',
  },
];

/** Applies the replacements and fails where one of them found nothing to replace. */
export function quietLibraries(): Plugin {
  const seen = new Set<RegExp>();
  return {
    name: 'quiet-libraries',
    apply: 'build',
    transform(code, id) {
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? id;
      const here = REPLACEMENTS.filter(({ file }) => file.test(path));
      if (here.length === 0) return null;
      let changed = code;
      for (const { file, old, with: instead, why, needs = '' } of here) {
        seen.add(file);
        if (changed.split(old).length !== 2) {
          this.error(
            `${path} no longer contains, exactly once, the text replaced because: ${why}\n${old}`,
          );
        }
        changed = needs + changed.replace(old, () => instead);
      }
      return { code: changed, map: null };
    },
    buildEnd(error) {
      if (error) return;
      const missed = REPLACEMENTS.filter(({ file }) => !seen.has(file)).map(
        ({ file }) => file.source,
      );
      if (missed.length) this.error(`Nothing was built from ${[...new Set(missed)].join(', ')}`);
    },
  };
}
