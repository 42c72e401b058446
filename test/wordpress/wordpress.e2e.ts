import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Archive, ArchivePage } from '../../src/domain/archive.js';
import { findChromium } from '../support/browser.js';
import { startPartnerSite, type PartnerSite } from './build-page.js';
import { startWordPress, type RunningWordPress } from './start.js';

/** Real WordPress, another origin, a real browser. */
describe('a real WordPress', () => {
  let wordpress: RunningWordPress;
  let partner: PartnerSite;
  let browser: Browser;
  let page: Page;
  let asked: string[] = [];

  before(async () => {
    wordpress = await startWordPress();
    partner = await startPartnerSite();
    browser = await chromium.launch(findChromium());
    page = await browser.newPage({ locale: 'de-DE' });
    // What runs tests in TypeScript names functions by a helper that pages do not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    page.on('request', (request) => {
      if (!request.url().startsWith(partner.origin)) asked.push(request.url());
    });
  });

  after(async () => {
    await browser?.close();
    await partner?.close();
    await wordpress?.stop();
  });

  /** Asks the source alone, in a page of the partner. */
  async function query(
    src: string,
    {
      page: number = 1,
      perPage = 100,
      ...rest
    }: { page?: number; perPage?: number; text?: string; tags?: string[] } = {},
  ) {
    await page.goto(partner.page(''));
    asked = [];
    return page.evaluate(
      async ([address, asking]) => {
        const module = (await import(`${location.origin}/source.js`)) as {
          openWordPress(
            url: string,
            options: { signal: AbortSignal },
          ): Promise<{ info: { title: string }; query(of: object): Promise<ArchivePage> }>;
        };
        const archive = await module.openWordPress(address, {
          signal: new AbortController().signal,
        });
        return { info: archive.info, ...(await archive.query(asking)) };
      },
      [src, { page: number, perPage, ...rest }] as const,
    );
  }

  it('lets other origins read posts and totals', async () => {
    await page.goto(partner.page(''));
    const told = await page.evaluate(async (url) => {
      const response = await fetch(url, { credentials: 'omit' });
      const names = ['X-WP-Total', 'X-WP-TotalPages', 'Content-Type'];
      return [response.status, ...names.map((name) => response.headers.get(name))];
    }, `${wordpress.pretty}wp-json/wp/v2/posts?per_page=10`);
    assert.deepEqual(told, [200, '27', '3', 'application/json; charset=UTF-8']);
  });

  for (const kind of ['pretty', 'plain'] as const) {
    it(`is found by its address, with ${kind} permalinks, and read completely`, async () => {
      const { info, sessions, total, totalIs, dropped } = await query(wordpress[kind], {
        tags: ['Festival 2022'],
      });
      assert.equal(info.title, 'Festivalarchiv „Gelingendes Aufwachsen“');
      assert.deepEqual([total, totalIs, dropped.length], [10, 'exact', 0]);
      const people = sessions.flatMap(({ contributors }) => contributors);
      assert.deepEqual(
        {
          downloads: sessions.flatMap(({ downloads }) => downloads).length,
          entries: people.length,
          people: new Set(people.map(({ name }) => name)).size,
          organizations: people.filter(({ organization }) => organization).length,
          recordings: sessions.flatMap(({ recordings }) => recordings.map(({ url }) => url)),
          credits: sessions.flatMap(({ image }) => image?.credit ?? []),
        },
        {
          downloads: 5,
          entries: 19,
          people: 17,
          organizations: 10,
          recordings: [
            'https://www.youtube.com/watch?v=K360film022',
            'https://www.youtube.com/watch?v=K360vortrag',
          ],
          credits: [
            'Studio Lichtung / Paula Reh',
            'DKJS / Henning Sobotta',
            'DKJS / Henning Sobotta',
          ],
        },
      );
      const [closing, workshop] = sessions;
      assert.equal(closing?.summary, 'Drei Tage in vier Minuten: der Film zum Festival.');
      assert.equal(closing.image?.width, 768);
      assert.equal(workshop?.title.slice(0, 24), 'Viele Sorgen, wenig Zeit');
      assert.equal(workshop.date?.iso, '2022-12-01T09:15:00+01:00');
      assert.deepEqual(workshop.authors, ['Verena Jahnke']);
      assert.deepEqual([...workshop.tags].sort(), [
        'Beteiligung',
        'Donnerstag',
        'Festival 2022',
        'Jugendhilfe & Planung',
      ]);
      // Finding the site, the two lists that may know the tag, the page.
      assert.equal(asked.length, kind === 'pretty' ? 4 : 5);
    });
  }

  it('is found by the address of a page below', async () => {
    const { total } = await query(`${wordpress.pretty}2022/`);
    assert.equal(total, 27);
  });

  it('narrows, searches and pages a collection, one request a page', async () => {
    const posts = `${wordpress.pretty}wp-json/wp/v2/posts`;
    const [festival] = (await (
      await fetch(`${wordpress.pretty}wp-json/wp/v2/categories?slug=festival-2022`)
    ).json()) as { id: number }[];
    const src = `${posts}?categories=${festival?.id}`;
    const second = await query(src, { page: 2, perPage: 4 });
    assert.deepEqual(
      [second.page, second.pages, second.total, second.sessions.length],
      [2, 3, 10, 4],
    );
    assert.equal(asked.length, 1);

    const both = await query(src, { tags: ['Donnerstag', 'Jugendhilfe & Planung'] });
    assert.deepEqual([both.total, both.dropped.length], [1, 0]);
    assert.equal((await query(src, { text: 'Planspiel' })).total, 1);
    assert.equal((await query(src, { tags: ['Gibt es nicht'] })).total, 0);

    const behind = await query(src, { page: 9, perPage: 4 });
    assert.deepEqual([behind.page, behind.sessions.length], [3, 2]);
    assert.equal(asked.length, 3);
  });

  /** Opens an archive in a page of the partner, and answers with what is done with it there. */
  async function inArchive<Told, Given = undefined>(
    src: string,
    work: (archive: Archive, given: Given) => Promise<Told>,
    given?: Given,
  ): Promise<Told> {
    await page.goto(partner.page(''));
    asked = [];
    const archive = await page.evaluateHandle(async (address) => {
      const module = (await import(`${location.origin}/source.js`)) as {
        openWordPress(url: string, options: { signal: AbortSignal }): Promise<Archive>;
      };
      return module.openWordPress(address, { signal: new AbortController().signal });
    }, src);
    return await archive.evaluate(work as never, given);
  }

  const collection = async (category: string) => {
    const url = `${wordpress.pretty}wp-json/wp/v2/categories?slug=${category}`;
    const [found] = (await (await fetch(url)).json()) as { id: number }[];
    return `${wordpress.pretty}wp-json/wp/v2/posts?categories=${found?.id}`;
  };

  for (const kind of ['the site', 'a collection of it'] as const) {
    it(`tells what ${kind} can be narrowed by, and counts as its queries do`, async () => {
      const whole = kind === 'the site';
      const src = whole ? wordpress.pretty : await collection('festival-2022');
      const told = await inArchive(src, async (archive) => {
        const all = { page: 1, perPage: 5 };
        const wrong: string[] = [];
        const { tags: [first] = [], years: [newest] = [] } = await archive.facets(all);
        const narrowings = [
          {},
          { text: 'Planung' },
          { filters: { year: newest!.value } },
          { filters: { tags: [first!.value] } },
          { filters: { tags: [first!.value], year: newest!.value }, text: 'die' },
        ];
        let counted = 0;
        for (const narrowing of narrowings) {
          const { tags: chosen = [], ...rest } = narrowing.filters ?? {};
          const { tags = [], years = [] } = await archive.facets({ ...all, ...narrowing });
          const choices = [
            ...tags.map((facet) => ({
              facet,
              filters: { ...rest, tags: [...chosen, facet.value] },
            })),
            ...years.map((facet) => ({ facet, filters: { tags: chosen, year: facet.value } })),
          ];
          for (const { facet, filters } of choices) {
            const { total } = await archive.query({ ...all, ...narrowing, filters });
            if (total !== facet.count) {
              wrong.push(`${JSON.stringify(filters)}: ${facet.count} told, ${total} found`);
            }
          }
          counted += choices.length;
        }
        const { tags = [], years = [] } = await archive.facets(all);
        return { wrong, counted, topics: tags.map(({ value }) => value), years };
      });
      assert.deepEqual(told.wrong, []);
      assert.ok(told.counted > 40, `only ${told.counted} choices`);
      assert.deepEqual(
        told.years,
        whole
          ? [
              { value: '2022', count: 10 },
              { value: '2021', count: 16 },
              { value: '2020', count: 1 },
            ]
          : [{ value: '2022', count: 10 }],
      );
      assert.equal(told.topics.includes('Festival 2022'), whole);
      assert.ok(told.topics.includes('Jugendhilfe & Planung'));
    });
  }

  it('needs three requests to tell what a collection can be narrowed by, and none to choose', async () => {
    const src = await collection('festival-2022');
    const requests = await inArchive(src, async (archive) => {
      await archive.facets({ page: 1, perPage: 5 });
      await archive.facets({ page: 1, perPage: 5, filters: { year: '2022' } });
      // Browsers list a request some time after it was answered, too late to be counted.
      const { fetch } = window;
      let count = 0;
      window.fetch = (...question) => {
        count++;
        return fetch(...question);
      };
      await archive.query({ page: 1, perPage: 5, filters: { tags: ['Jugendhilfe & Planung'] } });
      window.fetch = fetch;
      return count;
    });
    assert.equal(requests, 1);
    assert.equal(asked.filter((url) => url.includes('/wp/v2/')).length, 4);
  });

  it('answers for a day, and in both orders', async () => {
    const { day, ids, newest, oldest, behind } = await inArchive(
      wordpress.pretty,
      async (archive) => {
        const all = { page: 1, perPage: 100 };
        const sessions = async (query: object) =>
          (await archive.query({ ...all, ...query })).sessions;
        const onDay = await sessions({ filters: { day: '2022-11-29' } });
        const times = async (sort: string) =>
          (await sessions({ sort })).map(({ date }) => date?.time ?? 0);
        const filters = { year: '2021', tags: ['Monitoring'] };
        const last = await archive.query({ page: 9, perPage: 3, sort: 'oldest', filters });
        return {
          day: onDay.map(({ date }) => date?.day),
          ids: new Set(onDay.map(({ id }) => id)).size,
          newest: await times('newest'),
          oldest: await times('oldest'),
          behind: [last.page, last.pages, last.total, last.sessions.length],
        };
      },
    );
    assert.deepEqual(day, Array(6).fill('2022-11-29'));
    assert.equal(ids, 6);
    assert.equal(newest.length, 27);
    assert.deepEqual(
      newest,
      [...newest].sort((a, b) => b - a),
    );
    assert.deepEqual(oldest, [...newest].reverse());
    assert.deepEqual(behind, [3, 3, 8, 2]);
  });

  for (const own of ['', '&orderby=title&order=asc']) {
    it(`finds the page of every post, also of those of the same second ${own}`, async () => {
      const src = `${wordpress.pretty}wp-json/wp/v2/posts?per_page=10${own}`;
      const { wrong, located } = await inArchive(src, async (archive) => {
        const wrong: string[] = [];
        let located = 0;
        for (const narrowing of [
          {},
          { sort: 'newest' },
          { sort: 'oldest' },
          { sort: 'oldest', filters: { year: '2021' } },
          { text: 'Werkstatt', filters: { tags: ['Monitoring'] } },
        ] as object[]) {
          const query = { page: 1, perPage: 3, ...narrowing };
          for (let page = 1, pages = 1; page <= pages; page++) {
            const answer = await archive.query({ ...query, page });
            pages = answer.pages;
            for (const { id } of answer.sessions) {
              const found = await archive.locate(id, query);
              located++;
              if (found !== page) {
                wrong.push(`${JSON.stringify(narrowing)} ${id} on ${page}, located on ${found}`);
              }
            }
          }
        }
        return { wrong, located };
      });
      assert.deepEqual(wrong, []);
      assert.equal(located, 27 * 3 + 16 + 8);
    });
  }

  it('locates nothing that a collection does not hold', async () => {
    const [elsewhere] = (await query(await collection('festival-2021'))).sessions;
    const here = await collection('festival-2022');
    const find = async (archive: Archive, id: string) => [
      await archive.locate(id, { page: 1, perPage: 10 }),
      (await archive.find(id))?.id,
    ];
    assert.ok(elsewhere);
    const [place, id] = await inArchive(here, find, elsewhere.id);
    assert.deepEqual([place, id], [undefined, elsewhere.id]);
    assert.equal((await inArchive(here, find, '999999'))[0], undefined);
  });

  it('keeps a protected post to itself', async () => {
    const { sessions, dropped } = await query(wordpress.pretty, { tags: ['Intern'] });
    assert.equal(sessions.length, 1);
    assert.deepEqual(sessions[0]?.content, { kind: 'text', text: '' });
    assert.equal(sessions[0].summary, undefined);
    assert.deepEqual(
      dropped.map(({ path, reason }) => [path, reason]),
      [['content', 'the post is protected by a password']],
    );
  });

  describe('in <k360-sessions> on a foreign page', () => {
    const archive = () => page.locator('k360-sessions');
    const cards = () => archive().getByRole('article');
    const show = async (attributes: string) => {
      const fallback = `<a href="${wordpress.pretty}">Zum Archiv</a>`;
      const widget = `<k360-sessions ${attributes}>${fallback}</k360-sessions>`;
      const script = '<script type="module" src="/k360.js"></script>';
      await page.goto(partner.page(`<h1>Partner</h1>${widget}${script}`));
      await cards().first().waitFor();
    };

    before(() => show(`src="${wordpress.pretty}"`));

    it('shows the posts as cards, with title, day, byline and pages', async () => {
      await cards().nth(9).waitFor();
      assert.equal(await cards().count(), 10);
      const first = cards().first();
      assert.equal(
        (await first.getByRole('heading').first().textContent())?.trim(),
        'Abschluss: ein Film über drei Tage',
      );
      assert.match((await first.textContent()) ?? '', /Nelly Vogt dos Santos/);
      assert.equal(
        await first.locator('time').first().getAttribute('datetime'),
        '2022-12-01T16:00:00+01:00',
      );
      // The paginator is loaded once the first cards are painted.
      const links = archive()
        .getByRole('navigation')
        .getByRole('link', { name: /^Seite \d/ });
      await links.nth(1).waitFor();
    });

    it('opens a session with its people and a file that downloads', async () => {
      const card = cards().filter({ hasText: 'Resonanzwerkstatt' });
      await card.getByRole('button', { name: /^Mehr lesen/ }).click();
      const people = card.locator('[part~="contributors-person"]');
      await people.first().waitFor();
      assert.equal(await people.count(), 2);
      assert.match((await people.first().textContent()) ?? '', /Malte Grotewold\s*Kommune 360°/);
      const href = await card
        .getByRole('link', { name: /Resonanzwerkstatt.*PDF/ })
        .getAttribute('href');
      const file = await (await fetch(href ?? '')).arrayBuffer();
      assert.equal(Buffer.from(file).subarray(0, 5).toString(), '%PDF-');
      assert.doesNotMatch((await card.textContent()) ?? '', /Herunterladen|Zu den Mitwirkenden/);
    });

    it('asks for the next page once, before it is chosen or then, and shows it', async () => {
      const title = await cards().first().getByRole('heading').first().textContent();
      await archive()
        .getByRole('navigation')
        .getByRole('link', { name: /^Seite 2/ })
        .click();
      await archive()
        .getByText(/Seite 2 von 3/)
        .first()
        .waitFor();
      await cards()
        .filter({ hasNotText: title?.trim() ?? '' })
        .first()
        .waitFor();
      assert.notEqual(await cards().first().getByRole('heading').first().textContent(), title);
      assert.equal(asked.filter((url) => /wp\/v2\/posts.*[?&]page=2&/.test(url)).length, 1);
    });

    it('says that there is no connection where a search is asked for, also of one page, and goes on', async () => {
      await show(`src="${wordpress.pretty}" tag="Festival 2022" per-page="50"`);
      const field = archive().getByRole('searchbox');
      await field.focus();
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await field.fill('Abschluss');
      await archive()
        .getByRole('alert')
        .getByText(/Sie sind offline/)
        .waitFor();
      await page.context().setOffline(false);
      await cards().filter({ hasText: 'Abschluss' }).waitFor();
      assert.equal(await archive().getByRole('alert').count(), 0);
    });

    it('complains about nothing where the page says that it is a WordPress', async () => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      asked = [];
      await show(`src="${wordpress.pretty}" source="wordpress"`);
      assert.deepEqual(complaints, []);
      // The page after this one may already be on its way.
      const needed = asked.filter((url) => url.includes('wp-json') && !/[?&]page=2&/.test(url));
      assert.equal(needed.length, 2);
    });
  });
});
