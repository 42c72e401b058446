import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/k360-contributors.js';
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

export const People: Story = {};

export const NamesOnly: Story = {
  args: { contributors: [{ name: 'Nancy Weber-Beispiel dos Santos' }, { name: 'Aylin Başaran' }] },
};

/** The session does not exist: a sentence for visitors, detail for the integrator. */
export const NotFound: Story = {
  parameters: { expectedConsoleErrors: true },
  render: () =>
    html`<k360-contributors src="/feeds/empty.json" session-id="fehlt"></k360-contributors>`,
};

/** Without a session's id: all people of the archive, each once, by the letters of their surnames. */
export const WholeArchive: Story = {
  render: () => html`<k360-contributors src="/archive/feed.json"></k360-contributors>`,
};

export const WholeArchiveEmpty: Story = {
  render: () => html`<k360-contributors src="/feeds/empty.json"></k360-contributors>`,
};

/** What the page's author put inside the tag is there again. */
export const WholeArchiveFailed: Story = {
  parameters: { expectedConsoleErrors: true },
  render: () =>
    html`<k360-contributors src="/feeds/missing.json">
      <p><a href="https://archiv.example.org/">Wer dabei war</a></p>
    </k360-contributors>`,
};

export const WholeArchiveInEnglish: Story = {
  render: () =>
    html`<div lang="en"><k360-contributors src="/archive/feed.json"></k360-contributors></div>`,
};
