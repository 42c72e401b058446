import type { Provider } from './provider.js';
import { readObject, refusalByStatus } from './refusal.js';
import type { WireSubscription } from './schema.js';
import type { Subscription } from './subscription.js';

const KNOWN = ['invalid-email', 'rate-limited', 'closed', 'unknown-list'] as const;

/** The kit's own contract, for a receiving end that the operator runs; see `schema.ts`. */
export const json: Provider = {
  needsList: false,
  // `application/json` is asked about first; without permission nothing is sent.
  heardUnread: false,
  request: (action, subscription) => ({
    method: 'POST',
    url: action,
    contentType: 'application/json',
    body: JSON.stringify(wireSubscription(subscription)),
  }),
  refusal({ status, body }) {
    const { error, message } = readObject(body);
    const code = KNOWN.find((known) => known === error);
    return code ? { code } : refusalByStatus(status, message);
  },
};

function wireSubscription({
  email,
  name,
  lists,
  fields,
  consent,
  trackingConsent,
  page,
  time,
  language,
}: Subscription): WireSubscription {
  return {
    email,
    ...(name && { name }),
    ...(lists.length && { lists: [...lists] }),
    ...(fields.length && { fields: [...fields] }),
    consent: { ...consent },
    ...(trackingConsent && { trackingConsent: { ...trackingConsent } }),
    page,
    time,
    language,
  };
}
