import type { Answer } from './answer.js';
import { makeFeed } from './make-feed.js';

/** Where the server listens: its own origin and a second one, foreign to the first. */
export interface Origins {
  readonly origin: string;
  readonly other: string;
}

/**
 * Answers that need no registration, by path. Each understands `?cors=no` and `?delay=<ms>` as well.
 *
 * `/feed?items=3&page=1&per-page=…&next=…` a JSON Feed, see `makeFeed` ·
 * `/status/<code>?retry-after=<s>` · `/never` no answer · `/endless` a body that never ends ·
 * `/slow?delay=<ms>&between=<ms>` head late, body in four pieces · `/truncated` · `/html` · `/bom` ·
 * `/redirect?to=<url>` · `/redirect-loop` · `/large?mb=<n>` a valid feed behind n MB of white space
 */
export function cannedAnswer(url: URL, origins: Origins): Answer | undefined {
  const answer = byPath(url, origins);
  if (!answer) return undefined;
  const delay = url.searchParams.get('delay');
  return {
    ...answer,
    ...(delay ? { delayMs: Number(delay) } : {}),
    ...(url.searchParams.get('cors') === 'no' ? { cors: false } : {}),
  };
}

function byPath(url: URL, origins: Origins): Answer | undefined {
  const query = url.searchParams;
  const feed = () => JSON.stringify(makeFeed(url, origins));
  const [, first = '', second = ''] = url.pathname.split('/');
  switch (first) {
    case 'feed':
      return { headers: { 'content-type': 'application/feed+json' }, body: feed() };
    case 'status': {
      const wait = query.get('retry-after');
      return {
        status: Number(second),
        headers: wait ? { 'retry-after': wait } : {},
        body: { code: 'fixture', message: `Status ${second}` },
      };
    }
    case 'never':
      return { delayMs: 'never' };
    case 'endless':
      return { body: '{"version":"https://jsonfeed.org/version/1.1",', end: 'drip' };
    case 'slow': {
      const body = feed();
      const size = Math.ceil(body.length / 4);
      const chunks = [0, 1, 2, 3].map((part) => ({
        text: body.slice(part * size, (part + 1) * size),
        afterMs: Number(query.get('between') ?? 0),
      }));
      return { chunks };
    }
    case 'truncated':
      return { body: feed().slice(0, -20), end: 'truncate' };
    case 'html':
      return {
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html><title>Anmelden</title><p>Bitte melden Sie sich an.',
      };
    case 'bom':
      return { body: `\ufeff${feed()}` };
    case 'redirect':
      return { status: 302, headers: { location: query.get('to') ?? '/feed' } };
    case 'redirect-loop':
      return { status: 302, headers: { location: url.pathname + url.search } };
    case 'large':
      return { padBytes: Number(query.get('mb') ?? 1) * 1024 * 1024, chunks: [], body: feed() };
    default:
      return undefined;
  }
}
