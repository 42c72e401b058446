import {
  type SubscriptionRefusal,
  SubscriptionRequest,
  type WireSubscription,
} from '../../src/newsletter/schema.js';
import type { infer as Infer } from 'zod/mini';

type Refusal = Infer<typeof SubscriptionRefusal>;
type Reading = { subscription: WireSubscription } | { refusal: Refusal };

/** Lists of the demo, by id. */
const LISTS = new Set(['quartal', 'jugend', 'daten']);

/** The text of the page's native form, by its version: what a form without script can prove. */
const CONSENT_TEXTS: Readonly<Record<string, string>> = {
  '2026-01':
    'Ich möchte den Newsletter erhalten. Meine Einwilligung kann ich jederzeit widerrufen, zum Beispiel über den Link in jeder Ausgabe. Näheres steht in den Datenschutzhinweisen.',
};

/**
 * What a request says, checked with the schema that the kit publishes. A form without script says the
 * same under the same names, and the page it stands on comes with the `Referer`.
 */
export function readSubscription(contentType: string, body: string, referrer: string): Reading {
  const raw = contentType.startsWith('application/json')
    ? parse(body)
    : fromForm(new URLSearchParams(body), referrer);
  const { data, error } = SubscriptionRequest.safeParse(raw);
  if (error) {
    const fields = error.issues.map(({ path }) => path.join('.'));
    if (fields.includes('email')) return refuse('invalid-email');
    return refuse('closed', `Unvollständige Anfrage: ${fields.join(', ')}`);
  }
  const strange = data.lists?.find((list) => !LISTS.has(list));
  return strange ? refuse('unknown-list', strange) : { subscription: data };
}

const refuse = (error: Refusal['error'], message?: string): Reading => ({
  refusal: { error, ...(message && { message }) },
});

function fromForm(form: URLSearchParams, referrer: string): unknown {
  const version = form.get('consent') ?? '';
  const name = form.get('name');
  return {
    email: form.get('email'),
    ...(name && { name }),
    lists: form.getAll('list'),
    consent: { text: CONSENT_TEXTS[version] ?? '', version, hash: null },
    page: form.get('page') ?? referrer,
    time: new Date().toISOString(),
    language: 'de',
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
