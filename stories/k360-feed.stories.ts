import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/all.js';

const meta: Meta = {
  title: 'Elements/k360-feed',
  component: 'k360-feed',
};
export default meta;

/** Two elements, one request. */
export const Shared: StoryObj = {
  render: () =>
    html`<k360-feed src="/feeds/long-words.json">
      <k360-sessions layout="compact"></k360-sessions>
      <k360-contributors session-id="lang"></k360-contributors>
    </k360-feed>`,
};
