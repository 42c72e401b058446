import type { Plugin } from 'vite';

interface Copies {
  /** Whose they are. */
  readonly name: string;
  /** Who gets them: paths of modules. */
  readonly of: RegExp;
  /** What is copied, also where one of them imports another: paths of modules that keep no state. */
  readonly modules: RegExp;
}

/**
 * Gives a part of the script copies of small modules that other parts have, too. A file that both load for them would
 * be one more round trip.
 */
export function ownCopies({ name, of, modules }: Copies): Plugin {
  /** Marks copies; the bundler takes them for modules of their own. */
  const mark = `?copy=${name}`;
  return {
    name: `own-copies-of-${name}`,
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !(importer.endsWith(mark) || of.test(importer))) return null;
      const original = importer.replace(mark, '');
      const resolved = await this.resolve(source, original, { ...options, skipSelf: true });
      return resolved && modules.test(resolved.id) ? resolved.id + mark : resolved;
    },
  };
}
