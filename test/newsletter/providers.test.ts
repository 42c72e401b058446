import { expect } from '@open-wc/testing';
import { formEntries, type Fill } from '../../src/newsletter/form.js';
import type { Refusal } from '../../src/newsletter/provider.js';
import { PROVIDERS } from '../../src/newsletter/providers.js';
import type { Subscription } from '../../src/newsletter/subscription.js';

const uuid = '0f0c4f2e-90cd-4f5c-8f0e-1c2d3e4f5a6b';
const hash = 'a'.repeat(64);
const least: Subscription = {
  email: 'mara.beispiel@example.org',
  lists: [],
  fields: [],
  consent: { text: 'Ja, gern.', version: '2026-01', hash: null },
  page: 'https://stadt.example.org/festival?x=1',
  time: '2026-01-02T03:04:05.678Z',
  language: 'de',
};
const most: Subscription = {
  ...least,
  name: 'Mara „Mo“ Beispiel & Söhne',
  lists: ['quartal', 'jugend'],
  fields: [{ name: 'organisation', value: 'Stadt' }],
  consent: { ...least.consent, hash },
  trackingConsent: { text: 'Öffnungen messen', version: '1', hash, given: false },
};

type Api = keyof typeof PROVIDERS;

describe('requests, byte by byte', () => {
  const table: [
    provider: Api,
    what: string,
    action: string,
    given: Subscription,
    url: string,
    type: string,
    body: string,
  ][] = [
    [
      'json',
      'the least',
      'https://a.example.org/anmelden?x=1',
      least,
      'https://a.example.org/anmelden?x=1',
      'application/json',
      '{"email":"mara.beispiel@example.org","consent":{"text":"Ja, gern.","version":"2026-01","hash":null},' +
        '"page":"https://stadt.example.org/festival?x=1","time":"2026-01-02T03:04:05.678Z","language":"de"}',
    ],
    [
      'json',
      'the most',
      'https://a.example.org/anmelden',
      most,
      'https://a.example.org/anmelden',
      'application/json',
      '{"email":"mara.beispiel@example.org","name":"Mara „Mo“ Beispiel & Söhne","lists":["quartal","jugend"],' +
        '"fields":[{"name":"organisation","value":"Stadt"}],' +
        `"consent":{"text":"Ja, gern.","version":"2026-01","hash":"${hash}"},` +
        `"trackingConsent":{"text":"Öffnungen messen","version":"1","hash":"${hash}","given":false},` +
        '"page":"https://stadt.example.org/festival?x=1","time":"2026-01-02T03:04:05.678Z","language":"de"}',
    ],
    [
      'listmonk',
      'one list',
      'https://l.example.org',
      { ...least, lists: [uuid] },
      'https://l.example.org/api/public/subscription',
      'application/x-www-form-urlencoded',
      `email=mara.beispiel%40example.org&l=${uuid}`,
    ],
    ...(
      [
        '',
        '/',
        '/subscription/form',
        '/api/public/subscription',
        '/api/public/subscription/',
      ] as const
    ).map(
      (end) =>
        [
          'listmonk',
          `an address that ends in "${end}"`,
          `https://l.example.org/post${end}`,
          { ...most, lists: [uuid, uuid.toUpperCase()] },
          'https://l.example.org/post/api/public/subscription',
          'application/x-www-form-urlencoded',
          'email=mara.beispiel%40example.org&name=Mara+%E2%80%9EMo%E2%80%9C+Beispiel+%26+S%C3%B6hne' +
            `&l=${uuid}&l=${uuid.toUpperCase()}`,
        ] as [Api, string, string, Subscription, string, string, string],
    ),
    [
      'ghost',
      'the least',
      'https://g.example.org',
      least,
      'https://g.example.org/members/api/send-magic-link/',
      'application/json',
      '{"email":"mara.beispiel@example.org","emailType":"subscribe","integrityToken":"17:abc","autoRedirect":false}',
    ],
    [
      'ghost',
      'the most, on a site below a path',
      'https://g.example.org/blog/',
      most,
      'https://g.example.org/blog/members/api/send-magic-link/',
      'application/json',
      '{"email":"mara.beispiel@example.org","emailType":"subscribe","integrityToken":"17:abc","autoRedirect":false,' +
        '"name":"Mara „Mo“ Beispiel & Söhne","newsletters":[{"name":"quartal"},{"name":"jugend"}]}',
    ],
  ];
  for (const [provider, what, action, given, url, contentType, body] of table) {
    it(`${provider}: ${what}`, () => {
      expect(PROVIDERS[provider].request(action, given, ' 17:abc\n')).to.deep.equal({
        method: 'POST',
        url,
        contentType,
        body,
      });
    });
  }

  it('ghost: asks for a token first', () => {
    expect(PROVIDERS.ghost.before?.('https://g.example.org/blog')).to.deep.equal({
      method: 'GET',
      url: 'https://g.example.org/blog/members/api/integrity-token/',
      reads: true,
    });
    expect(PROVIDERS.json.before).to.equal(undefined);
    expect(PROVIDERS.listmonk.before).to.equal(undefined);
  });
});

describe('refusals in words', () => {
  const errors = (message: string) => JSON.stringify({ errors: [{ message }] });
  const said = (message: string) => JSON.stringify({ message });
  const table: [provider: Api, status: number, body: string, refusal: Refusal][] = [
    ['json', 422, '{"error":"invalid-email"}', { code: 'invalid-email' }],
    ['json', 400, '{"error":"closed","message":"x"}', { code: 'closed' }],
    ['json', 503, '{"error":"closed"}', { code: 'closed' }],
    ['json', 400, '{"error":"unknown-list"}', { code: 'unknown-list' }],
    ['json', 400, '{"error":"rate-limited"}', { code: 'rate-limited' }],
    ['json', 400, '{"error":"constructor"}', { code: 'refused' }],
    [
      'json',
      400,
      said(' Nur\u202e für\n Mitglieder '),
      { code: 'refused', detail: 'Nur für Mitglieder' },
    ],
    ['json', 400, said('x'.repeat(999)), { code: 'refused', detail: 'x'.repeat(300) }],
    ['json', 400, '{"message":{"a":1}}', { code: 'refused' }],
    ['json', 400, '"invalid-email"', { code: 'refused' }],
    ['json', 400, 'null', { code: 'refused' }],
    ['json', 400, '<h1>Bad Request</h1>', { code: 'refused' }],

    ['listmonk', 400, said('Invalid email.'), { code: 'invalid-email' }],
    ['listmonk', 400, said('Ungültige E-Mail-Adresse.'), { code: 'invalid-email' }],
    ['listmonk', 400, said('No lists given.'), { code: 'refused', detail: 'No lists given.' }],
    ['listmonk', 400, said('Invalid name'), { code: 'refused', detail: 'Invalid name' }],
    [
      'listmonk',
      400,
      said('That feature is not available.'),
      { code: 'refused', detail: 'That feature is not available.' },
    ],
    [
      'listmonk',
      400,
      said('Die Liste ist privat.'),
      { code: 'refused', detail: 'Die Liste ist privat.' },
    ],
    ['listmonk', 500, said('pq: invalid input syntax for type uuid'), { code: 'unavailable' }],

    ['ghost', 400, errors('Email is not valid'), { code: 'invalid-email' }],
    ['ghost', 400, errors('Email is required.'), { code: 'invalid-email' }],
    ['ghost', 400, errors('The request could not be understood.'), { code: 'unavailable' }],
    [
      'ghost',
      400,
      errors('This site is invite-only, contact the owner for access.'),
      { code: 'closed' },
    ],
    ['ghost', 400, errors('Cannot subscribe to invalid newsletters A'), { code: 'unknown-list' }],
    ['ghost', 400, errors('Cannot subscribe to archived newsletters A'), { code: 'unknown-list' }],
    ['ghost', 400, errors('Etwas Neues'), { code: 'refused', detail: 'Etwas Neues' }],
    ['ghost', 400, 'Bad Request.', { code: 'refused' }],
    ['ghost', 429, errors('Too many attempts'), { code: 'rate-limited' }],
    ['ghost', 400, '{"errors":[]}', { code: 'refused' }],
    ['ghost', 400, '{"errors":{"0":1}}', { code: 'refused' }],
  ];
  for (const [provider, status, body, refusal] of table) {
    it(`${provider}: ${status} ${body.slice(0, 60)}`, () => {
      expect(PROVIDERS[provider].refusal({ status, body })).to.deep.equal(refusal);
    });
  }

  const statuses: [status: number, code: Refusal['code']][] = [
    ...([400, 401, 402, 403, 409, 411, 413, 418, 422, 451] as const).map(
      (status) => [status, 'refused'] as [number, 'refused'],
    ),
    ...([404, 405, 410, 415] as const).map(
      (status) => [status, 'not-there'] as [number, 'not-there'],
    ),
    [408, 'unavailable'],
    [429, 'rate-limited'],
    ...([500, 501, 502, 503, 504, 507, 522] as const).map(
      (status) => [status, 'unavailable'] as [number, 'unavailable'],
    ),
  ];
  for (const provider of Object.keys(PROVIDERS) as Api[]) {
    for (const [status, code] of statuses) {
      it(`${provider}: ${status} alone`, () => {
        expect(PROVIDERS[provider].refusal({ status, body: '' }).code).to.equal(code);
      });
    }
  }

  it('complains of a list that is no UUID, for listmonk alone', () => {
    const { json, listmonk, ghost } = PROVIDERS;
    expect(listmonk.complaint?.([uuid, 'jugend'])).to.match(/^"jugend" is no UUID/);
    expect(listmonk.complaint?.([uuid])).to.equal(undefined);
    expect([json.complaint, ghost.complaint]).to.deep.equal([undefined, undefined]);
  });
});

describe('a native form', () => {
  const given = {
    emailField: 'EMAIL',
    nameField: 'FNAME',
    kept: [
      { name: 'b_1_2', value: '' },
      { name: 'OPT_IN', value: '1' },
      ...(['page', 'time', 'language', 'consent-text', 'consent-version'] as Fill[]).map(
        (fill) => ({
          name: `a[${fill}]`,
          value: 'x',
          fill,
        }),
      ),
    ],
  };

  it('sends the address, what was chosen, and what the author keeps, honeypots empty', () => {
    expect(formEntries(most, given)).to.deep.equal([
      ['EMAIL', most.email],
      ['FNAME', most.name],
      ['list', 'quartal'],
      ['list', 'jugend'],
      ['b_1_2', ''],
      ['OPT_IN', '1'],
      ['a[page]', most.page],
      ['a[time]', most.time],
      ['a[language]', 'de'],
      ['a[consent-text]', 'Ja, gern.'],
      ['a[consent-version]', '2026-01'],
    ]);
  });

  it('sends nothing that was not asked for', () => {
    expect(formEntries(least, { ...given, kept: [] })).to.deep.equal([['EMAIL', least.email]]);
  });
});
