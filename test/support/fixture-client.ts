import type { LoggedRequest, Registration } from './answer.js';
import type { Origins } from './canned-answers.js';

/** What tests do with the fixture server; works in browsers and in Node. */
export class FixtureClient {
  /** The server's own origin; never the test page's. */
  readonly origin: string;
  /** A second origin of the same server. */
  readonly other: string;
  #made = 0;

  constructor({ origin, other }: Origins) {
    this.origin = origin;
    this.other = other;
  }

  /** Address of a canned answer, e.g. `server.url('/feed?items=5')`. */
  url(path: string): string {
    return new URL(path, this.origin).href;
  }

  /** A key no other test uses. */
  key(): string {
    this.#made++;
    return `t${this.#made}-${crypto.randomUUID().slice(0, 8)}`;
  }

  /** Registers an answer and gives its address; see `Registration` for sequences and routes. */
  async answer(registration: Registration, key = this.key()): Promise<string> {
    const url = `${this.origin}/answers/${key}`;
    // As text/plain the registration needs no preflight.
    const response = await fetch(`${url}?register`, {
      method: 'POST',
      body: JSON.stringify(registration),
    });
    if (!response.ok) throw new Error(`The fixture server refused the answer for ${key}`);
    return url;
  }

  /** Lets the answers of an address go that are held back by `delayMs: 'released'`. */
  async release(url: string): Promise<void> {
    await fetch(`${url}?release`, { method: 'POST' });
  }

  /** Requests so far for a key, or for an address from `answer()` or with `?key=`; oldest first. */
  requests(of: string): Promise<LoggedRequest[]> {
    return this.#log(of, '');
  }

  /**
   * Waits until there were `count` requests, of that outcome if given, and answers with all of them.
   * @throws Error after 5 s, with what there is
   */
  async waitFor(
    of: string,
    count: number,
    outcome?: LoggedRequest['outcome'],
  ): Promise<LoggedRequest[]> {
    return this.#log(of, `&count=${count}${outcome ? `&outcome=${outcome}` : ''}`);
  }

  /** Forgets the requests of a key or address. */
  async forget(of: string): Promise<void> {
    await fetch(`${this.origin}/log?key=${keyOf(of)}&forget`);
  }

  async #log(of: string, condition: string): Promise<LoggedRequest[]> {
    const response = await fetch(`${this.origin}/log?key=${keyOf(of)}${condition}`);
    const requests = (await response.json()) as LoggedRequest[];
    if (response.ok) return requests;
    const seen = requests.map(({ url, outcome }) => `${url} (${outcome})`).join(', ');
    throw new Error(`Waited in vain for requests of ${of}; there were: ${seen || 'none'}`);
  }
}

function keyOf(keyOrUrl: string): string {
  if (!keyOrUrl.includes('/')) return keyOrUrl;
  const url = new URL(keyOrUrl);
  return url.searchParams.get('key') ?? url.pathname.split('/')[2] ?? '';
}
