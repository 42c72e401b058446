import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent, waitFor } from 'storybook/test';
import '../src/define/k360-cookie-banner.js';
import type { K360CookieBanner } from '../src/elements/k360-cookie-banner.js';
import config from './consent/config.json' with { type: 'json' };

interface Args {
  modal: boolean;
  language: string;
}

const meta: Meta<Args> = {
  title: 'Elements/k360-cookie-banner',
  component: 'k360-cookie-banner',
  args: { modal: false },
  // Each story begins as a first visit does.
  beforeEach: () => localStorage.removeItem('k360-consent'),
  render: ({ modal }) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(config);
    return html`<k360-cookie-banner ?modal=${modal}>${script}</k360-cookie-banner>
      <p>Die Seite bleibt benutzbar, solange nicht entschieden ist.</p>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const banner = (canvas: HTMLElement) => {
  const element = canvas.querySelector<K360CookieBanner>('k360-cookie-banner');
  if (!element) throw new Error('no banner');
  return element;
};
const part = (element: K360CookieBanner, name: string) =>
  waitFor(() => {
    const found = element.root.querySelector<HTMLElement>(`[part="${name}"]:not([hidden])`);
    if (!found) throw new Error(`no ${name}`);
    return found;
  });

export const FirstLayer: Story = {
  play: async ({ canvasElement }) => {
    await part(banner(canvasElement), 'accept');
  },
};
export const Modal: Story = { ...FirstLayer, args: { modal: true } };
export const SecondLayer: Story = {
  play: async ({ canvasElement }) => {
    const element = banner(canvasElement);
    await userEvent.click(await part(element, 'settings'));
    await part(element, 'save');
    for (const summary of element.root.querySelectorAll('summary')) await userEvent.click(summary);
  },
};
export const Decided: Story = {
  play: async ({ canvasElement }) => {
    const element = banner(canvasElement);
    await userEvent.click(await part(element, 'reject'));
    await part(element, 'settings');
  },
};
