import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/k360-sessions.js';

interface Args {
  src: string;
  perPage: number;
  layout: 'list' | 'grid' | 'compact';
  query: string;
  tag: string;
}

const meta: Meta<Args> = {
  title: 'Elements/k360-sessions',
  component: 'k360-sessions',
  args: { src: '/archive/feed.json', perPage: 5, layout: 'list', query: '', tag: '' },
  argTypes: { layout: { control: 'inline-radio', options: ['list', 'grid', 'compact'] } },
  render: ({ src, perPage, layout, query, tag }) =>
    html`<k360-sessions
      src=${src}
      per-page=${perPage}
      layout=${layout}
      .query=${query || undefined}
      .tag=${tag || undefined}
    ></k360-sessions>`,
};
export default meta;

type Story = StoryObj<Args>;

export const List: Story = {};
export const Grid: Story = { args: { layout: 'grid', perPage: 6 } };
export const Compact: Story = { args: { layout: 'compact', perPage: 8 } };

/** The skeleton has the boxes of what comes; here it never comes. */
export const Loading: Story = {
  args: { src: '/feeds/never.json' },
  beforeEach: () => {
    const { fetch } = window;
    window.fetch = (input, init) =>
      new Request(input).url.endsWith('/never.json') ? new Promise(() => {}) : fetch(input, init);
    return () => (window.fetch = fetch);
  },
};

export const Empty: Story = { args: { src: '/feeds/empty.json' } };
export const NothingFound: Story = { args: { query: 'plannung' } };

/** What the page's author put inside the tag is there again. */
export const Failed: Story = {
  parameters: { expectedConsoleErrors: true },
  render: () =>
    html`<k360-sessions src="/feeds/missing.json">
      <p><a href="https://archiv.example.org/">Zur Festivaldokumentation</a></p>
    </k360-sessions>`,
};

/** Good entries are shown, the rest is reported to the integrator. */
export const PartlyBroken: Story = { args: { src: '/feeds/partly-broken.json' } };
export const LongWords: Story = { args: { src: '/feeds/long-words.json' } };

export const OwnWords: Story = {
  render: () =>
    html`<k360-sessions
      src="/feeds/long-words.json"
      heading="Was wir vom Festival mitnehmen"
      .messages=${{ readMore: 'Ganz lesen', resultCount: { other: '{count} Beiträge' } }}
    ></k360-sessions>`,
};

export const English: Story = {
  render: () =>
    html`<div lang="en">
      <k360-sessions src="/archive/feed.json" per-page="3"></k360-sessions>
    </div>`,
};

/** What was found is marked, also inside of words. */
export const Searched: Story = { args: { query: 'planung' } };

export const WithoutTools: Story = {
  render: () =>
    html`<k360-sessions
      src="/archive/feed.json"
      per-page="3"
      no-search
      no-filters
    ></k360-sessions>`,
};
