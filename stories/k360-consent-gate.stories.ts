import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/k360-consent-gate.js';

interface Args {
  href: string;
  label: string;
}

const meta: Meta<Args> = {
  title: 'Elements/k360-consent-gate',
  component: 'k360-consent-gate',
  args: {
    href: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
    label: 'Vom Nebeneinander zum Miteinander: Mitschnitt des Vortrags',
  },
  render: ({ href, label }) =>
    html`<k360-consent-gate href=${href} label=${label}></k360-consent-gate>`,
};
export default meta;

type Story = StoryObj<Args>;

export const YouTube: Story = {};
export const PeerTube: Story = {
  args: { href: 'https://video.example.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d' },
};
export const LongWords: Story = {
  args: { label: 'Kinderundjugendhilfeausschussgeschäftsordnungsänderungsverfahren '.repeat(2) },
};
