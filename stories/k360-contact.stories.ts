import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/k360-contact.js';

const meta: Meta<{ src: string }> = {
  title: 'Elements/k360-contact',
  component: 'k360-contact',
  args: { src: '/archive/feed.json' },
  render: ({ src }) => html`<k360-contact src=${src}></k360-contact>`,
};
export default meta;

type Story = StoryObj<{ src: string }>;

export const People: Story = {};

/** Long words, a mailbox that is none, a number with its country. */
export const LongWords: Story = { args: { src: '/feeds/programme-long-words.json' } };

/** Without a feed, what the page's author wrote. */
export const OwnContent: Story = {
  render: () =>
    html`<k360-contact>
      <h2>Fragen?</h2>
      <p>Schreiben Sie an <a href="mailto:post@example.org">post@example.org</a>.</p>
    </k360-contact>`,
};

export const Failed: Story = {
  parameters: { expectedConsoleErrors: true },
  args: { src: '/feeds/missing.json' },
};

export const English: Story = {
  render: ({ src }) => html`<div lang="en"><k360-contact src=${src}></k360-contact></div>`,
};
