import { defineConfig } from 'vite';
import { copyThemes } from './.config/copy-themes.js';
import { minifyTemplates } from './.config/minify-templates.js';
import { neededAtFirst } from './.config/needed-at-first.js';
import { compileSchemas } from './.config/compile-schemas.js';
import { publishSchemas } from './.config/publish-schemas.js';
import { quietLibraries } from './.config/quiet-libraries.js';

/** The script-tag build: `dist/k360.js`, its chunks beside it, and the themes. */
export default defineConfig({
  // Chunks are found beside the script, wherever it is hosted.
  base: './',
  publicDir: false,
  plugins: [compileSchemas(), minifyTemplates(), quietLibraries(), copyThemes(), publishSchemas()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    sourcemap: true,
    // As a library, or Vite adds a helper that writes preload links into the host page's head.
    lib: { entry: { k360: 'src/embed/k360.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        minify: true,
        // What the script shares with its lazy parts comes in one file, not in one for each combination.
        codeSplitting: {
          groups: [
            {
              name: (id, modules) => (neededAtFirst(id, modules) ? 'shared' : null),
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
