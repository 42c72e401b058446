import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/k360-initiative.js';

const meta: Meta<{ src: string }> = {
  title: 'Elements/k360-initiative',
  component: 'k360-initiative',
  args: { src: '/archive/feed.json' },
  render: ({ src }) => html`<k360-initiative src=${src}></k360-initiative>`,
};
export default meta;

type Story = StoryObj<{ src: string }>;

export const FundersAndLinks: Story = {};

/** The way back to the cookie settings stands among the legal links. */
export const WithCookieSettings: Story = {
  render: ({ src }) =>
    html`<k360-initiative src=${src}>
      <a slot="cookie-settings" href="#cookies">Cookie-Einstellungen</a>
    </k360-initiative>`,
};

/** Names where there are no logos. */
export const LongWords: Story = { args: { src: '/feeds/programme-long-words.json' } };

export const Failed: Story = {
  parameters: { expectedConsoleErrors: true },
  render: () =>
    html`<k360-initiative src="/feeds/missing.json">
      <p>Eine Initiative von Stiftung Lindenhof und Morgenkreis.</p>
    </k360-initiative>`,
};
