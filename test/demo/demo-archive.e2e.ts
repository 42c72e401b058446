import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDemo, type Demo } from '../../stories/serve.js';

interface Attachment {
  url: string;
  mime_type: string;
  size_in_bytes: number;
}
interface Item {
  id: string;
  date_published: string;
  image?: string;
  attachments?: Attachment[];
  _k360: { contributors?: { name: string; bio?: string }[]; status?: string };
}

/** What the demo promises: everything in its feed is there, nothing in it leads to real people. */
describe('the demo archive', () => {
  let demo: Demo;
  let text: string;
  let items: Item[];
  const archive = () => new URL('archive/', demo.widgets);

  before(async () => {
    demo = await startDemo({ port: 0 });
    text = await (await fetch(new URL('feed.json', archive()))).text();
    ({ items } = JSON.parse(text) as { items: Item[] });
  });
  after(() => demo.close());

  it('has at least twenty sessions on three days', () => {
    assert.ok(items.length >= 20, `${items.length} sessions`);
    assert.equal(new Set(items.map(({ date_published }) => date_published.slice(0, 10))).size, 3);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  });

  it('delivers every file with the size it promises, PDFs as such', async () => {
    const files = items.flatMap(({ attachments = [] }) => attachments);
    assert.ok(files.length >= 20, `${files.length} files`);
    for (const { url, mime_type, size_in_bytes } of files) {
      const response = await fetch(new URL(url, archive()));
      const bytes = Buffer.from(await response.arrayBuffer());
      assert.equal(bytes.length, size_in_bytes, url);
      assert.equal(response.headers.get('content-type')?.split(';')[0], mime_type, url);
      if (mime_type === 'application/pdf')
        assert.equal(bytes.toString('latin1', 0, 5), '%PDF-', url);
    }
  });

  it('delivers every image', async () => {
    for (const image of new Set(items.flatMap((item) => item.image ?? []))) {
      const response = await fetch(new URL(image, archive()));
      assert.equal(response.headers.get('content-type'), 'image/svg+xml', image);
      assert.match(await response.text(), /^<svg /);
    }
  });

  it('has the same person in several sessions, and one with differing bios', () => {
    const people = items.flatMap(({ _k360 }) => _k360.contributors ?? []);
    const names = people.map(({ name }) => name.replace(/^(Prof\. |Dr\. )+/, ''));
    const repeated = names.filter((name, i) => names.indexOf(name) !== i);
    assert.ok(new Set(repeated).size >= 5);
    const bios = people
      .filter(({ name }) => name.endsWith('Lena Sommerfeld'))
      .map(({ bio }) => bio);
    assert.ok(new Set(bios).size > 1);
  });

  it('leads to nobody real: every address and mailbox is an example', () => {
    for (const [address] of text.matchAll(/https?:\/\/[^"\\\s<)]+/g)) {
      assert.match(new URL(address).hostname, /(^|\.)example\.org$|^jsonfeed\.org$/, address);
    }
    for (const [mailbox] of text.matchAll(/[\w.-]+@[\w.-]+/g))
      assert.match(mailbox, /@example\.org$/);
  });

  it('comes in pages, too, which together are the whole', async () => {
    const ids: string[] = [];
    let next: string | undefined = 'feed-1.json';
    while (next) {
      const page = (await (await fetch(new URL(next, archive()))).json()) as {
        items: Item[];
        next_url?: string;
        _k360?: unknown;
      };
      assert.equal(page._k360, undefined, 'the pages tell no total');
      ids.push(...page.items.map(({ id }) => id));
      next = page.next_url;
    }
    assert.deepEqual(
      ids,
      items.map(({ id }) => id),
    );
  });

  for (const page of ['partner', 'municipal'] as const) {
    it(`is shown on the ${page} page under a strict policy, without anything from elsewhere`, async () => {
      const response = await fetch(demo[page]);
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe|\*/);
      const html = await response.text();
      const own = new Set([demo.widgets.origin, demo[page].origin]);
      for (const [, address = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
        const url = new URL(address, demo[page]);
        assert.ok(own.has(url.origin) || url.hostname.endsWith('example.org'), address);
      }
      assert.doesNotMatch(html, /<style|style="|<script>|onclick/);
    });
  }

  it('answers 404 for what it does not have, and nothing outside its folders', async () => {
    for (const path of [
      'archive/fehlt.pdf',
      'k360/../package.json',
      'package.json',
      'stories/serve.ts',
    ]) {
      for (const origin of [demo.widgets, new URL('/', demo.partner)]) {
        assert.equal((await fetch(new URL(path, origin))).status, 404, path);
      }
    }
  });
});
