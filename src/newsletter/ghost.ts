import type { Provider, Refusal } from './provider.js';
import { readObject, refusalByStatus } from './refusal.js';

const endpoint = (site: string, name: string) => `${site.replace(/\/$/, '')}/members/api/${name}/`;

/** Ghost's own words (5.99), as far as they tell a visitor something. */
const KNOWN: readonly [words: RegExp, code: Refusal['code']][] = [
  [/email is (not valid|required)/i, 'invalid-email'],
  [/invite-only|only accepts paid/i, 'closed'],
  [/(invalid|archived) newsletters/i, 'unknown-list'],
  // A missing, forged or expired token: the next attempt fetches a new one.
  [/could not be understood/i, 'unavailable'],
];

/**
 * Ghost, at the exact public address of the site (a redirect would break the preflight). Lists are
 * names of newsletters. Ghost keeps no text of a consent: the page's operator notes its version.
 */
export const ghost: Provider = {
  needsList: false,
  heardUnread: false,
  before: (action) => ({ method: 'GET', url: endpoint(action, 'integrity-token'), reads: true }),
  request: (action, { email, name, lists }, integrityToken) => ({
    method: 'POST',
    url: endpoint(action, 'send-magic-link'),
    contentType: 'application/json',
    body: JSON.stringify({
      email,
      emailType: 'subscribe',
      integrityToken: integrityToken.trim(),
      autoRedirect: false,
      ...(name && { name }),
      ...(lists.length && { newsletters: lists.map((list) => ({ name: list })) }),
    }),
  }),
  refusal({ status, body }) {
    const { errors } = readObject(body);
    const [first] = Array.isArray(errors) ? (errors as unknown[]) : [];
    const message = (first as { message?: unknown } | undefined)?.message;
    const known = KNOWN.find(([words]) => typeof message === 'string' && words.test(message));
    return known ? { code: known[1] } : refusalByStatus(status, message);
  },
};
