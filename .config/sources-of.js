import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?'(\.[^']+)\.js'|\bimport\('(\.[^']+)\.js'\)/gm;

/**
 * The source of an element, and of all that it is made of, also what it loads later: other elements that it shows
 * have shadow roots, and so parts and styles, of their own.
 * @param {string} element path of its module
 * @returns {string[]} texts of the modules
 */
export function sourcesOf(element) {
  const found = new Map();
  const read = (path) => {
    if (found.has(path) || (path !== element && /\/elements\/k360-[\w-]+\.ts$/.test(path))) return;
    const source = readFileSync(path, 'utf8');
    found.set(path, source);
    for (const [, fixed, late] of source.matchAll(IMPORT)) {
      read(`${join(dirname(path), fixed ?? late)}.ts`);
    }
  };
  read(element);
  return [...found.values()];
}
