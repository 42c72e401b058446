import type { Provider } from './provider.js';
import { readObject, refusalByStatus } from './refusal.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What people copy from listmonk's own form, or from its documentation. */
const KNOWN_PATHS = /\/(subscription\/form|api\/public\/subscription)\/?$/;

/**
 * listmonk 6, at its own address. The form encoding needs no preflight, so that a sign-up counts also
 * where listmonk does not name the page's origin (`security.trusted_urls`); the answer cannot be read then.
 */
export const listmonk: Provider = {
  needsList: true,
  heardUnread: true,
  request(action, { email, name, lists }) {
    const body = new URLSearchParams({ email });
    if (name) body.set('name', name);
    for (const list of lists) body.append('l', list);
    return {
      method: 'POST',
      url: `${action.replace(KNOWN_PATHS, '').replace(/\/$/, '')}/api/public/subscription`,
      contentType: 'application/x-www-form-urlencoded',
      body: body.toString(),
    };
  },
  refusal({ status, body }) {
    const { message } = readObject(body);
    // Messages come in the language of the server; the word for what they are about is in all of them.
    if (status === 400 && /e-?mail/i.test(String(message))) return { code: 'invalid-email' };
    return refusalByStatus(status, message);
  },
  complaint(lists) {
    const wrong = lists.find((list) => !UUID.test(list));
    return wrong && `"${wrong}" is no UUID; listmonk shows the UUID of each list beside its name`;
  },
};
