import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define/all.js';
import type { Contributor } from '../src/domain/contributor.js';
import { session } from './session.fixture.js';

interface Args {
  contributors: readonly Contributor[];
}

const meta: Meta<Args> = {
  title: 'Elements/k360-contributors',
  component: 'k360-contributors',
  args: { contributors: session.contributors },
  render: ({ contributors }) =>
    html`<k360-contributors .contributors=${contributors}></k360-contributors>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The people of one session. */
export const People: Story = {};

export const NamesOnly: Story = {
  args: { contributors: [{ name: 'Nora Wirth-Beispiel dos Santos' }, { name: 'Aylin Başaran' }] },
};

/** The session does not exist: a sentence for visitors, detail for the integrator. */
export const NotFound: Story = {
  parameters: { expectedConsoleErrors: true },
  render: () =>
    html`<k360-contributors src="/feeds/empty.json" session-id="fehlt"></k360-contributors>`,
};

/** Of a whole archive each person once, however titles and bios differ, below the letter of their surname. */
export const WholeArchive: Story = {
  render: () => archive('/archive/feed.json'),
};

/** Particles, umlauts, other scripts, namesakes, long words, and somebody in many sessions. */
export const NamesOfAllKinds: Story = {
  render: () => archive('/feeds/people-names.json'),
};

export const Search: Story = {
  render: () => archive('/archive/feed.json'),
  play: ({ canvasElement }) => search(canvasElement, 'lindenau'),
};

export const NobodyFound: Story = {
  render: () => archive('/archive/feed.json'),
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'plannung');
    await shows(canvasElement, '.nobody');
  },
};

export const NobodyNamed: Story = {
  render: () => archive('/feeds/empty.json'),
};

/** The skeleton has the boxes of what comes; here it never comes. */
export const Loading: Story = {
  render: () => archive('/feeds/never.json'),
  beforeEach: () => {
    const { fetch } = window;
    window.fetch = (input, init) =>
      new Request(input).url.endsWith('/never.json') ? new Promise(() => {}) : fetch(input, init);
    return () => (window.fetch = fetch);
  },
};

/** A page of the feed is missing: who is known is shown, and the rest can be tried again. */
export const Incomplete: Story = {
  parameters: { expectedConsoleErrors: true },
  render: () => archive('/feeds/people-incomplete.json'),
  play: ({ canvasElement }) => shows(canvasElement, '[part="retry"]'),
};

/** What the page's author put inside the tag is there again. */
export const Failed: Story = {
  parameters: { expectedConsoleErrors: true },
  render: () =>
    html`<k360-contributors src="/feeds/missing.json">
      <p><a href="https://archiv.example.org/">Zur Festivaldokumentation</a></p>
    </k360-contributors>`,
};

export const English: Story = {
  render: () => html`<div lang="en">${archive('/archive/feed.json')}</div>`,
};

function archive(src: string) {
  return html`<k360-contributors src=${src}></k360-contributors>`;
}

const shadowOf = (canvas: HTMLElement) => canvas.querySelector('k360-contributors')?.shadowRoot;

/** Waits until something is shown. */
async function shows(canvas: HTMLElement, selector: string): Promise<void> {
  await waitFor(() => expect(shadowOf(canvas)?.querySelector(selector)).toBeTruthy());
}

async function search(canvas: HTMLElement, words: string): Promise<void> {
  await shows(canvas, 'input');
  const field = shadowOf(canvas)?.querySelector('input');
  if (!field) return;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
