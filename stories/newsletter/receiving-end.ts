/**
 * The demo's receiving end for `provider="json"`: a real double opt-in with a page instead of a mail
 * server. A pattern for whoever builds theirs; what it must understand is `dist/schema/newsletter.json`.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { AddressBook } from './address-book.js';
import * as pages from './pages.js';
import { readSubscription } from './read-subscription.js';

const CSS = readFileSync(new URL('pages.css', import.meta.url));
/** A subscription is small; whatever is larger is none. */
const MAX_BYTES = 64 * 1024;
const STATUS = { 'invalid-email': 422, 'rate-limited': 429, closed: 422, 'unknown-list': 422 };
const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Answers everything below `/newsletter/`. */
export function receivingEnd(base: URL) {
  const book = new AddressBook(base.href);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', base);
    const [path, method] = [url.pathname.slice(base.pathname.length), request.method ?? 'GET'];
    const token = url.searchParams.get('token') ?? '';
    const show = (page: string, status = 200) =>
      response
        .writeHead(status, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': POLICY,
          'Cache-Control': 'no-store',
          'Referrer-Policy': 'no-referrer',
        })
        .end(page);

    if (path === 'subscribe') return subscribe(book, request, response, show);
    const entry = book.find(token);
    if (path === 'outbox') show(pages.outboxPage(book));
    else if (path === 'check-mailbox') show(pages.checkMailboxPage());
    else if (path === 'pages.css') {
      response.writeHead(200, { 'Content-Type': 'text/css' }).end(CSS);
    } else if (path !== 'confirm' && path !== 'unsubscribe') show(pages.unknownPage(), 404);
    else if (!entry) show(pages.unknownPage(), 410);
    else if (method !== 'POST') show(pages.askPage(path, entry));
    else if (path === 'confirm') {
      show(book.confirm(token) ? pages.confirmedPage() : pages.unknownPage());
    } else if (book.unsubscribe(token)) show(pages.unsubscribedPage());
  };
}

async function subscribe(
  book: AddressBook,
  request: IncomingMessage,
  response: ServerResponse,
  show: (page: string, status?: number) => void,
): Promise<void> {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.method === 'OPTIONS') {
    // The browser asks before it sends JSON to another origin.
    response
      .writeHead(204, {
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'content-type',
        'Access-Control-Max-Age': '86400',
      })
      .end();
    return;
  }
  if (request.method !== 'POST') {
    response.writeHead(405, { Allow: 'POST, OPTIONS' }).end();
    return;
  }
  const type = request.headers['content-type'] ?? '';
  const reading = readSubscription(type, await readBody(request), request.headers.referer ?? '');
  const refusal =
    'refusal' in reading
      ? reading.refusal
      : book.isTooMuch(reading.subscription.email)
        ? { error: 'rate-limited' as const }
        : undefined;
  if (!refusal && 'subscription' in reading) book.signUp(reading.subscription);
  if (type.startsWith('application/json')) {
    const status = refusal ? STATUS[refusal.error] : 202;
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(refusal ?? {}));
  } else if (refusal) show(pages.refusedPage(refusal.error), STATUS[refusal.error]);
  else response.writeHead(303, { Location: 'check-mailbox' }).end();
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).byteLength;
    if (bytes > MAX_BYTES) return '';
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}
