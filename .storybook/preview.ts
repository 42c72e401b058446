import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { applyGlobals } from './apply-globals.js';

setCustomElementsManifest(manifest);

const choice = (title: string, icon: string, items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon: icon as 'globe',
    dynamicTitle: true,
    items: Object.entries(items).map(([value, label]) => ({ value, title: label })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: choice('Theme', 'paintbrush', {
      plain: 'Plain (the host page)',
      k360: 'k360',
      municipal: 'Municipal',
      contrast: 'Contrast',
    }),
    scheme: choice('Colour scheme', 'mirror', {
      auto: 'As the system',
      light: 'Light',
      dark: 'Dark',
    }),
    language: choice('Language', 'globe', { de: 'Deutsch', en: 'English' }),
  },
  initialGlobals: { theme: 'plain', scheme: 'auto', language: 'de' },
  decorators: [
    (story, { globals }) => {
      applyGlobals(globals);
      return story();
    },
  ],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    // Shown in the panel; `npm test` checks every story on its own.
    a11y: { test: 'todo' },
  },
};
export default preview;
