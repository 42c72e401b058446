import { expect } from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  sendKeys,
  setViewport,
} from '@web/test-runner-commands';
import { emulateForcedColors } from './forced-colors.js';
import { server } from './server.js';
import { inChromium, inWebKit } from './which-browser.js';
import { expectLinear } from './expect-linear.js';

describe('the browser of the tests', () => {
  it('has fonts, so that text takes room', () => {
    const text = document.createElement('span');
    text.textContent = 'Kommune';
    document.body.append(text);
    expect(text.getBoundingClientRect().height).to.be.greaterThan(10);
    expect(text.getBoundingClientRect().width).to.be.greaterThan(30);
    text.remove();
  });

  (inChromium ? it : it.skip)('has the native sanitizer', () => {
    expect(Element.prototype).to.have.property('setHTML');
  });

  (inWebKit ? it.skip : it)('sets viewports', async () => {
    await setViewport({ width: 320, height: 600 });
    expect(innerWidth).to.equal(320);
  });

  it('types keys', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    await sendKeys({ type: 'abc' });
    expect(input.value).to.equal('abc');
    input.remove();
  });

  (inChromium ? it : it.skip)('emulates media and tells the accessibility tree', async () => {
    const matches = (query: string) => matchMedia(query).matches;
    await emulateForcedColors(true);
    expect(matches('(forced-colors: active)')).to.equal(true);
    await emulateForcedColors(false);
    expect(matches('(forced-colors: active)')).to.equal(false);
    await emulateMedia({ colorScheme: 'dark' });
    expect(matches('(prefers-color-scheme: dark)')).to.equal(true);
    await emulateMedia({ colorScheme: 'light' });
    expect(await executeServerCommand('a11y-snapshot', {})).to.have.property('role');
  });
});

describe('the fixture server', () => {
  it('is another origin', () => {
    expect(server.origin).not.to.equal(location.origin);
    expect(server.other).not.to.equal(server.origin);
  });

  it('serves feeds to measure', async () => {
    const feed = await (await fetch(server.url('/feed?items=5&per-page=2&page=3'))).json();
    expect(feed.items.map((item: { id: string }) => item.id)).to.deep.equal(['item-5']);
    expect(feed.next_url).to.equal(undefined);
  });

  it('chains pages', async () => {
    const next = async (query: string) =>
      ((await (await fetch(server.url(`/feed?${query}`))).json()) as { next_url?: string })
        .next_url;
    expect(await next('items=4&per-page=2')).to.equal(
      server.url('/feed?items=4&per-page=2&page=2'),
    );
    expect(await next('items=4&per-page=2&page=2&next=cyclic')).to.contain('page=1');
    expect(await next('items=4&per-page=2&next=foreign')).to.contain(server.other);
    expect(await next('items=4&per-page=2&page=99&next=endless')).to.contain('page=100');
    expect(await next('items=4&per-page=2&next=none')).to.equal(undefined);
  });

  it('answers as registered, in turn and by route', async () => {
    const url = await server.answer([{ status: 500, body: 'oh' }, { body: { a: 1 } }]);
    expect((await fetch(url)).status).to.equal(500);
    expect(await (await fetch(url)).json()).to.deep.equal({ a: 1 });
    expect(await (await fetch(url)).json()).to.deep.equal({ a: 1 });
    const site = await server.answer({
      routes: { '/posts?page=2': { body: 2 }, '/posts': { body: 1 } },
    });
    expect(await (await fetch(`${site}/posts?page=2`)).json()).to.equal(2);
    expect(await (await fetch(`${site}/posts?page=3`)).json()).to.equal(1);
    expect((await fetch(`${site}/other`)).status).to.equal(404);
  });

  it('logs requests and sees them aborted', async () => {
    const url = await server.answer({ delayMs: 'never' });
    const stop = new AbortController();
    const answer = fetch(url, { signal: stop.signal }).catch((error: Error) => error.name);
    await server.waitFor(url, 1, 'open');
    stop.abort();
    expect(await answer).to.equal('AbortError');
    const [request] = await server.waitFor(url, 1, 'aborted');
    expect(request?.method).to.equal('GET');
    await server.forget(url);
    expect(await server.requests(url)).to.have.length(0);
  });

  for (const [path, problem] of [
    ['/truncated', 'breaks off'],
    ['/redirect-loop', 'redirects for ever'],
    ['/feed?cors=no', 'must not be read'],
  ] as const) {
    it(`has an answer that ${problem}`, async () => {
      const error = await fetch(server.url(path))
        .then((response) => response.text())
        .catch((caught: Error) => caught.name);
      expect(error).to.equal('TypeError');
    });
  }

  it('has odd bodies', async () => {
    expect((await (await fetch(server.url('/large?mb=2'))).text()).length).to.be.above(2 ** 21);
    const bom = new Uint8Array(await (await fetch(server.url('/bom'))).arrayBuffer());
    expect([...bom.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect((await fetch(server.url('/status/429?retry-after=7'))).status).to.equal(429);
    const endless = await fetch(server.url('/endless?key=endless'));
    await endless.body?.cancel();
    await server.waitFor('endless', 1, 'aborted');
  });
});

describe('expectLinear', () => {
  /** Work that no compiler can leave out. */
  const steps = (count: number) => {
    let value = 1;
    for (let i = 0; i < count; i++) value = (value * 16_807) % 2_147_483_647;
    return value;
  };
  const size = (given: number) => given;

  it('accepts work in proportion to the input', () => {
    expectLinear(1_600_000, size, steps);
  });

  it('refuses work that grows with the square of the input', () => {
    expect(() => expectLinear(1_600, size, (given) => steps(given * given))).to.throw(
      'times as long for 16 times as much',
    );
  }).timeout(60_000);
});
