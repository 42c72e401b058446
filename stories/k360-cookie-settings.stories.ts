import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/k360-cookie-settings.js';

const meta: Meta = {
  title: 'Elements/k360-cookie-settings',
  component: 'k360-cookie-settings',
};
export default meta;

export const Default: StoryObj = {
  render: () => html`<k360-cookie-settings></k360-cookie-settings>`,
};
export const OwnLink: StoryObj = {
  render: () =>
    html`<k360-cookie-settings><a href="#cookies">Ihre Cookies</a></k360-cookie-settings>`,
};
