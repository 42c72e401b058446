import { expect } from '@open-wc/testing';
import type { Outcome } from '../../src/newsletter/problem.js';
import { PROVIDERS } from '../../src/newsletter/providers.js';
import { subscribe } from '../../src/newsletter/subscribe.js';
import type { Subscription } from '../../src/newsletter/subscription.js';
import { server } from '../support/server.js';

const uuid = '0f0c4f2e-90cd-4f5c-8f0e-1c2d3e4f5a6b';
const subscription: Subscription = {
  email: 'mara.beispiel@example.org',
  lists: [uuid],
  fields: [],
  consent: { text: 'Ja', version: '1', hash: null },
  page: 'https://stadt.example.org/',
  time: '2026-01-02T03:04:05.678Z',
  language: 'de',
};
const quick = { firstByteMs: 150, totalMs: 300, maxBytes: 1000 };
/** Patient until the head is there; then the body has had its time. */
const headFirst = { firstByteMs: 2_000, totalMs: 2_000, maxBytes: 1000 };
const codeOf = (outcome: Outcome) => (outcome.accepted ? 'accepted' : outcome.problem.code);

describe('subscribing at a server', () => {
  it('json: asks for permission, sends once, without cookies and referrer headers of its own', async () => {
    const url = await server.answer({ status: 202, preflight: true });
    const outcome = await subscribe(PROVIDERS.json, url, subscription);
    expect(outcome).to.deep.equal({ accepted: true });
    const requests = await server.requests(url);
    expect(requests.map(({ method }) => method)).to.deep.equal(['OPTIONS', 'POST']);
    const { headers, body } = requests[1]!;
    expect(headers['content-type']).to.equal('application/json');
    expect(headers).not.to.have.any.keys('cookie', 'authorization', 'x-requested-with');
    expect(JSON.parse(body)).to.include({ email: subscription.email });
  });

  it('json: sends nothing where the preflight is not answered', async () => {
    const url = await server.answer({ status: 202 });
    const outcome = await subscribe(PROVIDERS.json, url, subscription);
    expect(codeOf(outcome)).to.equal('network');
    expect(!outcome.accepted && outcome.problem.message).to.contain('preflight (OPTIONS)');
    const requests = await server.requests(url);
    expect(requests.map(({ method }) => method)).to.deep.equal(['OPTIONS']);
  });

  it('json: cannot tell an unreadable answer from none', async () => {
    const url = await server.answer({ status: 202, preflight: true, cors: false });
    expect(codeOf(await subscribe(PROVIDERS.json, url, subscription))).to.equal('network');
  });

  it('listmonk: needs no preflight, and reads the answer where it may', async () => {
    const site = await server.answer({ body: { data: { has_optin: true } } });
    expect(await subscribe(PROVIDERS.listmonk, site, subscription)).to.deep.equal({
      accepted: true,
    });
    const [request, ...more] = await server.requests(site);
    expect(more).to.deep.equal([]);
    expect(request).to.include({
      method: 'POST',
      body: `email=mara.beispiel%40example.org&l=${uuid}`,
    });
    expect(request?.url).to.match(/\/api\/public\/subscription$/);
  });

  for (const body of [{ data: { has_optin: false } }, { data: true }, 'ok']) {
    it(`listmonk: ${JSON.stringify(body)} is the same answer to a visitor`, async () => {
      const site = await server.answer({ body });
      expect(codeOf(await subscribe(PROVIDERS.listmonk, site, subscription))).to.equal('accepted');
    });
  }

  it('listmonk: is unsure where the answer must not be read, for the sign-up may count', async () => {
    const site = await server.answer({ body: { data: true }, cors: false });
    expect(codeOf(await subscribe(PROVIDERS.listmonk, site, subscription))).to.equal('unsure');
    expect(await server.requests(site)).to.have.length(1);
  });

  it('ghost: fetches a token, then sends it', async () => {
    const site = await server.answer({
      routes: {
        '/members/api/integrity-token/': {
          body: '17:abc',
          headers: { 'content-type': 'text/plain' },
        },
        '/members/api/send-magic-link/': { status: 201, body: 'Created.', preflight: true },
      },
    });
    expect(await subscribe(PROVIDERS.ghost, site, subscription)).to.deep.equal({ accepted: true });
    const requests = await server.requests(site);
    expect(requests.map(({ method }) => method)).to.deep.equal(['GET', 'OPTIONS', 'POST']);
    expect(JSON.parse(requests[2]!.body)).to.include({ integrityToken: '17:abc' });
  });

  it('ghost: sends nothing without a token', async () => {
    const site = await server.answer({
      routes: { '/members/api/integrity-token/': { status: 500 } },
    });
    expect(codeOf(await subscribe(PROVIDERS.ghost, site, subscription))).to.equal('unavailable');
    expect(await server.requests(site)).to.have.length(1);
  });

  for (const provider of ['json', 'listmonk', 'ghost'] as const) {
    for (const [status, code] of [
      [200, 'accepted'],
      [201, 'accepted'],
      [204, 'accepted'],
      [400, 'refused'],
      [404, 'not-there'],
      [429, 'rate-limited'],
      [500, 'unavailable'],
      [503, 'unavailable'],
    ] as const) {
      it(`${provider}: ${status} is ${code}`, async () => {
        const site = await server.answer({
          routes: {
            '/members/api/integrity-token/': { body: 'token' },
            '*': { status, preflight: true },
          },
        });
        const outcome = await subscribe(PROVIDERS[provider], site, subscription);
        expect(codeOf(outcome)).to.equal(code);
        if (!outcome.accepted) expect(outcome.problem.status).to.equal(status);
      });
    }
  }

  for (const provider of ['json', 'listmonk', 'ghost'] as const) {
    it(`${provider}: gives up on a server that does not answer, which may have heard it`, async () => {
      const site = await server.answer({
        routes: {
          '/members/api/integrity-token/': { body: 'token' },
          '*': { delayMs: 'never', preflight: true },
        },
      });
      const outcome = await subscribe(PROVIDERS[provider], site, subscription, quick);
      expect(codeOf(outcome)).to.equal('unsure');
    });
  }

  it('ghost: has sent nothing where the token does not come in time', async () => {
    const site = await server.answer({ delayMs: 'never' });
    const outcome = await subscribe(PROVIDERS.ghost, site, subscription, quick);
    expect(codeOf(outcome)).to.equal('timeout');
  });

  it('does not wait for all of an answer that does not begin', async () => {
    const url = await server.answer({ delayMs: 'never', preflight: true });
    const limits = { ...quick, totalMs: 600_000 };
    expect(codeOf(await subscribe(PROVIDERS.json, url, subscription, limits))).to.equal('unsure');
  });

  it('takes the status for an answer, whatever becomes of the body', async () => {
    for (const end of ['hang', 'drip', 'truncate'] as const) {
      const accepted = await server.answer({ status: 200, preflight: true, body: 'x', end });
      expect(codeOf(await subscribe(PROVIDERS.json, accepted, subscription, headFirst))).to.equal(
        'accepted',
      );
      const body = '{"error":"closed"';
      const refused = await server.answer({ status: 403, preflight: true, body, end });
      expect(codeOf(await subscribe(PROVIDERS.json, refused, subscription, headFirst))).to.equal(
        'refused',
      );
    }
  });

  it('does not swallow a flood', async () => {
    const url = await server.answer({
      status: 400,
      preflight: true,
      padBytes: 50_000_000,
      end: 'hang',
    });
    expect(codeOf(await subscribe(PROVIDERS.json, url, subscription))).to.equal('refused');
    await server.waitFor(url, 1, 'aborted');
  });

  it('says that the visitor is offline', async () => {
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const outcome = await subscribe(PROVIDERS.json, 'http://127.0.0.1:9/', subscription);
      expect(codeOf(outcome)).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')).to.deep.equal(online);
  });

  it('names the directive when the policy of the page blocks the request', async () => {
    const url = await server.answer({ preflight: true });
    const frame = document.createElement('iframe');
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`;
    await new Promise((loaded) => {
      frame.addEventListener('load', loaded);
      document.body.append(frame);
    });
    const view = frame.contentWindow as unknown as { answer: (outcome: Outcome) => void };
    const outcome = await new Promise<Outcome>((resolve) => {
      view.answer = resolve;
      const script = frame.contentDocument!.createElement('script');
      script.type = 'module';
      script.textContent = `
        import { subscribe } from '${location.origin}/src/newsletter/subscribe.ts';
        import { PROVIDERS } from '${location.origin}/src/newsletter/providers.ts';
        answer(await subscribe(PROVIDERS.json, '${url}', ${JSON.stringify(subscription)}));`;
      frame.contentDocument!.body.append(script);
    });
    expect(codeOf(outcome)).to.equal('blocked');
    expect(!outcome.accepted && outcome.problem.message).to.contain(
      `Add ${server.origin} to its connect-src`,
    );
    expect(await server.requests(url)).to.deep.equal([]);
    frame.remove();
  });
});
