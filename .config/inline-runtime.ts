import type { Plugin } from 'vite';

const FILE = 'rolldown-runtime';
/** What the bundler puts into a file of its own; an update that changes it fails the build. */
const HELPER =
  'var e=Object.defineProperty,t=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});' +
  'return n||e(r,Symbol.toStringTag,{value:`Module`}),r};export{t};';
const IMPORT = new RegExp(`import\\{t as (\\w+)\\}from"[^"]*/${FILE}\\.js";`);

/**
 * Gives chunks that can be imported as a part of another file the helper for it. The file that the bundler makes
 * of it would be one more round trip before an element is there.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (chunk.name === FILE) {
          if (chunk.code.trim() !== HELPER) this.error(`Another ${FILE}: ${chunk.code}`);
          Reflect.deleteProperty(bundle, chunk.fileName);
          continue;
        }
        const [statement, name] = IMPORT.exec(chunk.code) ?? [];
        if (!statement) continue;
        // A declaration may come last, and blanks keep the place of all else, which the source map tells.
        // What a host page's library gives to all objects is none of the chunk's exports.
        const helper =
          `function ${name}(e,t,n={}){for(let t of Object.keys(e))Object.defineProperty(n,t,{get:e[t],enumerable:!0});` +
          'return t||Object.defineProperty(n,Symbol.toStringTag,{value:`Module`}),n}';
        chunk.code = chunk.code.replace(statement, ' '.repeat(statement.length)).trimEnd() + helper;
      }
    },
  };
}
