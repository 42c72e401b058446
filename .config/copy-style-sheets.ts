import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const STYLES = new URL('../src/styles/', import.meta.url);

/** Puts the themes and other style sheets beside the script as they are: page authors read and change them. */
export function copyStyleSheets(): Plugin {
  return {
    name: 'copy-style-sheets',
    apply: 'build',
    generateBundle() {
      const files = readdirSync(STYLES, { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => name.endsWith('.css'))) {
        const source = readFileSync(new URL(file, STYLES), 'utf8');
        this.emitFile({ type: 'asset', fileName: file.replaceAll('\\', '/'), source });
      }
    },
  };
}
