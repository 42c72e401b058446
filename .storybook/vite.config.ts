import { defineConfig } from 'vite';

/** Storybook's own; the one at the top makes the script-tag build. */
export default defineConfig({ build: { target: 'es2022', chunkSizeWarningLimit: 4000 } });
