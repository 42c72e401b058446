import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/k360-nav.js';

const meta: Meta<{ src: string }> = {
  title: 'Elements/k360-nav',
  component: 'k360-nav',
  args: { src: '/archive/feed.json' },
  render: ({ src }) => html`<k360-nav src=${src}></k360-nav>`,
};
export default meta;

type Story = StoryObj<{ src: string }>;

const press = async (canvas: HTMLElement, selector: string) => {
  const nav = canvas.querySelector('k360-nav');
  await nav?.updateComplete;
  nav?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await nav?.updateComplete;
};

export const FromFeed: Story = {};

/** The menu that the page's author wrote as a list of links. */
export const FromList: Story = {
  render: () =>
    html`<k360-nav>
      <nav aria-label="Hauptmenü">
        <ul>
          <li><a href="#magazin">Magazin</a></li>
          <li>
            Angebote
            <ul>
              <li><a href="#podcast">Kommunen-Podcast</a></li>
              <li><a href="#planspiel">Planspiel</a></li>
            </ul>
          </li>
          <li><a href="#festival" aria-current="page">Festival</a></li>
        </ul>
      </nav>
    </k360-nav>`,
};

export const OpenGroup: Story = {
  ...FromList,
  play: ({ canvasElement }) => press(canvasElement, 'button.entry'),
};

/** Narrow because its container is, not the window. */
export const InANarrowColumn: Story = {
  render: () =>
    html`<div style="inline-size: 17em">
      <k360-nav>
        <ul>
          <li><a href="#magazin">Magazin</a></li>
          <li>
            Kinderundjugendhilfeausschussangebote
            <ul>
              <li><a href="#podcast" aria-current="page">Kommunen-Podcast</a></li>
            </ul>
          </li>
        </ul>
      </k360-nav>
    </div>`,
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.menu-button');
    await press(canvasElement, 'button.entry');
  },
};

export const LongWords: Story = { args: { src: '/feeds/programme-long-words.json' } };

export const Failed: Story = {
  parameters: { expectedConsoleErrors: true },
  args: { src: '/feeds/missing.json' },
};
