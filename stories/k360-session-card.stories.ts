import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/k360-session-card.js';
import type { Session } from '../src/domain/session.js';
import { session } from './session.fixture.js';

interface Args {
  session: Session;
  open: boolean;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/k360-session-card',
  component: 'k360-session-card',
  args: { session, open: false, headingLevel: 2 },
  render: ({ session, open, headingLevel }) =>
    html`<k360-session-card
      .session=${session}
      .headingLevel=${headingLevel}
      ?open=${open}
      day-start
    ></k360-session-card>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Teaser: Story = {};

export const Open: Story = { args: { open: true } };

export const Cancelled: Story = { args: { session: { ...session, cancelled: true } } };

/** A note of one sentence has nothing to open. */
export const ShortText: Story = {
  args: {
    session: {
      id: 'hinweis',
      title: 'Begrüßung und Einführung',
      date: { iso: '2022-11-30', day: '2022-11-30', time: 1669766400000 },
      authors: [],
      content: { kind: 'text', text: 'Zu diesem Programmpunkt gibt es keine Dokumentation.' },
      baseUrl: 'https://archiv.example.org/',
      downloads: [],
      recordings: [],
      contributors: [],
      tags: [],
      cancelled: false,
    },
  },
};

/** Content in another language than the page carries its own `lang`. */
export const InEnglish: Story = {
  args: {
    open: true,
    session: {
      ...session,
      language: 'en',
      title: 'Learning from crises',
      content: {
        kind: 'html',
        html: '<p>Networks that exist before a crisis carry through it.</p>',
      },
    },
  },
};
