import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const THEMES = new URL('../src/styles/themes/', import.meta.url);

/** Puts the themes beside the script as they are: page authors read and change them. */
export function copyThemes(): Plugin {
  return {
    name: 'copy-themes',
    apply: 'build',
    generateBundle() {
      for (const file of readdirSync(THEMES).filter((name) => name.endsWith('.css'))) {
        const source = readFileSync(new URL(file, THEMES), 'utf8');
        this.emitFile({ type: 'asset', fileName: `themes/${file}`, source });
      }
    },
  };
}
