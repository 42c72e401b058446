import type { Plugin } from 'vite';

/** Marks the copies; the bundler takes them for modules of their own. */
const COPY = '?copy';

interface Copies {
  /** Who gets them: paths of modules. */
  readonly of: RegExp;
  /** What is copied, with whatever of it imports each other: paths of modules that keep no state. */
  readonly modules: RegExp;
}

/**
 * Gives some modules copies of small ones that others have, too. A file that both load for them would be one more
 * round trip.
 */
export function ownCopies({ of, modules }: Copies): Plugin {
  return {
    name: 'own-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !(importer.endsWith(COPY) || of.test(importer))) return null;
      const original = importer.replace(COPY, '');
      const resolved = await this.resolve(source, original, { ...options, skipSelf: true });
      return resolved && modules.test(resolved.id) ? resolved.id + COPY : resolved;
    },
  };
}
