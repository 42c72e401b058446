import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/k360-paginator.js';

interface Args {
  page: number;
  pages: number;
}

const meta: Meta<Args> = {
  title: 'Elements/k360-paginator',
  component: 'k360-paginator',
  args: { page: 2, pages: 3 },
  render: ({ page, pages }) =>
    html`<k360-paginator
      page=${page}
      pages=${pages}
      href="#seite-{page}"
      label="Festivaldokumentation"
    ></k360-paginator>`,
};
export default meta;

type Story = StoryObj<Args>;

export const ThreePages: Story = {};
export const FirstPage: Story = { args: { page: 1 } };
export const LastPage: Story = { args: { page: 3 } };
export const Gaps: Story = { args: { page: 12, pages: 120 } };
