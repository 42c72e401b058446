import { randomUUID } from 'node:crypto';
import type { WireSubscription } from '../../src/newsletter/schema.js';

/** What the operator keeps as proof: the request as it came, and when it was confirmed. */
export interface Entry {
  readonly token: string;
  readonly subscription: WireSubscription;
  state: 'waiting' | 'confirmed' | 'unsubscribed';
  confirmedAt?: string;
}

export interface Mail {
  readonly id: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What the mail asks people to open. */
  readonly link: { readonly title: string; readonly href: string };
}

/** Sign-ups an address may ask for in an hour, so that nobody fills a stranger's mailbox. */
const PER_HOUR = 5;

/**
 * Who has signed up, in memory: a demo forgets when it ends. An address is subscribed only once the link
 * in its mail was used, and whoever signs up a known address learns nothing: only its owner gets a mail.
 */
export class AddressBook {
  readonly mails: Mail[] = [];
  readonly #entries = new Map<string, Entry>();
  readonly #asked = new Map<string, number[]>();
  readonly #base: string;

  /** @param base address of the pages that the links in mails lead to, with a final slash */
  constructor(base: string) {
    this.#base = base;
  }

  get entries(): Entry[] {
    return [...this.#entries.values()];
  }

  /** Whether the address has asked too often; counts this time. */
  isTooMuch(email: string, now = Date.now()): boolean {
    const recent = (this.#asked.get(email) ?? []).filter((time) => now - time < 3_600_000);
    this.#asked.set(email, [...recent, now]);
    return recent.length >= PER_HOUR;
  }

  /** Notes a sign-up and writes to its address. */
  signUp(subscription: WireSubscription): void {
    const { email } = subscription;
    const known = this.entries.find(
      (entry) => entry.subscription.email === email && entry.state === 'confirmed',
    );
    if (known) {
      this.#write(
        email,
        'Sie bekommen den Newsletter schon',
        ['Jemand, vermutlich Sie, hat diese Adresse noch einmal angemeldet. Es ist nichts zu tun.'],
        { title: 'Abmelden', href: `${this.#base}unsubscribe?token=${known.token}` },
      );
      return;
    }
    const entry: Entry = { token: randomUUID(), subscription, state: 'waiting' };
    this.#entries.set(entry.token, entry);
    this.#write(
      email,
      'Bitte bestätigen Sie Ihre Anmeldung',
      [
        `Auf ${subscription.page} wurde diese Adresse für den Newsletter angemeldet.`,
        'Wenn Sie das waren, bestätigen Sie es bitte. Sonst ist nichts zu tun: Ohne Bestätigung bekommen Sie keine weitere E-Mail.',
      ],
      { title: 'Anmeldung bestätigen', href: `${this.#base}confirm?token=${entry.token}` },
    );
  }

  /** Confirms a sign-up; again is as good as once. */
  confirm(token: string): Entry | undefined {
    const entry = this.#entries.get(token);
    if (!entry || entry.state === 'unsubscribed') return undefined;
    if (entry.state === 'waiting') {
      entry.state = 'confirmed';
      entry.confirmedAt = new Date().toISOString();
      this.#write(
        entry.subscription.email,
        'Willkommen',
        [
          'Sie sind angemeldet. Abmelden können Sie sich jederzeit, auch mit dem Link in jeder Ausgabe.',
        ],
        { title: 'Abmelden', href: `${this.#base}unsubscribe?token=${token}` },
      );
    }
    return entry;
  }

  /** Ends a subscription; again is as good as once. */
  unsubscribe(token: string): Entry | undefined {
    const entry = this.#entries.get(token);
    if (entry) entry.state = 'unsubscribed';
    return entry;
  }

  find(token: string): Entry | undefined {
    return this.#entries.get(token);
  }

  #write(to: string, subject: string, lines: readonly string[], link: Mail['link']): void {
    const id = this.mails.length + 1;
    this.mails.push({ id, to, subject, text: lines.join('\n\n'), link });
  }
}
