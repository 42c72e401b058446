import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/k360-session-card.js';
import type { Session } from '../../src/domain/session.js';
import { parseSessionDate } from '../../src/domain/session-date.js';
import type { K360SessionCard } from '../../src/elements/k360-session-card.js';
import { server } from '../support/server.js';
import { deepActiveElement, deepQuery, deepQueryAll, visibleText } from '../support/deep-query.js';
import { waitUntil } from '../support/wait-until.js';
import { inChromium } from '../support/which-browser.js';

const full: Session = {
  id: 'planspiel',
  title: 'Lasst uns spielen',
  url: 'https://archiv.example.org/planspiel',
  language: 'de',
  date: { iso: '2022-12-01T10:00:00+01:00', day: '2022-12-01', time: 0 },
  place: 'Saal 2',
  authors: ['Christa Möbius', 'Tarek Lindner'],
  content: {
    kind: 'html',
    html: '<h2>Rückblick</h2><p>Ein <b>langer</b> Text.</p><table><tr><td>1</td></tr></table>',
  },
  baseUrl: 'https://archiv.example.org/',
  image: {
    url: 'https://archiv.example.org/bild.jpg',
    alt: 'Ein Spielplan',
    credit: 'A. Muster',
    caption: 'Im Saal.',
  },
  downloads: [
    { url: 'https://archiv.example.org/a.pdf', title: 'Regeln', type: 'PDF', size: 1_200_000 },
    { url: `${location.origin}/b`, title: 'Karten' },
  ],
  recordings: [
    { url: 'https://video.example.org/1', title: 'Mitschnitt', provider: 'Portal' },
    { url: 'https://video.example.org/2' },
  ],
  contributors: [{ name: 'Dr. Ada Beispiel', organization: 'Stadt Lindenau', bio: 'plant gern.' }],
  tags: ['Jugend', 'Methoden'],
  cancelled: true,
};
const bare: Session = {
  ...{ id: 'x', title: 'Begrüßung', authors: [], baseUrl: 'https://archiv.example.org/' },
  content: { kind: 'text', text: 'Ein Satz.' },
  ...{ downloads: [], recordings: [], contributors: [], tags: [], cancelled: false },
};

const show = (session: Session, open = false) =>
  fixture<K360SessionCard>(
    html`<k360-session-card
      .session=${session}
      ?open=${open}
      heading-level="3"
    ></k360-session-card>`,
  );
const root = (card: K360SessionCard) => card.shadowRoot!;
const toggle = (card: K360SessionCard) =>
  deepQuery<HTMLButtonElement>(root(card), '[part="toggle"]');
const richText = async (card: K360SessionCard) => {
  await waitUntil(() => root(card).querySelector('.rich-text'), 'the text is shown');
  return deepQuery(root(card), '.rich-text');
};

describe('k360-session-card', () => {
  it('is an article named by its title, which links to the original', async () => {
    const card = await show(full);
    const article = deepQuery(root(card), 'article');
    const heading = deepQuery(root(card), 'h3');
    expect(article.getAttribute('aria-labelledby')).to.equal(heading.id);
    const link = deepQuery<HTMLAnchorElement>(heading, 'a');
    expect([link.textContent, link.href, link.rel]).to.deep.equal([
      'Lasst uns spielen',
      'https://archiv.example.org/planspiel',
      'noopener noreferrer',
    ]);
    expect(root(card).querySelector('article')?.hasAttribute('lang')).to.equal(false);
  });

  it('shows date, place, authors and that it was cancelled', async () => {
    const text = visibleText(await show(full));
    expect(text).to.contain('Donnerstag , 1.\u00a0Dez.\u00a02022'.replace(/\u00a0/g, ' '));
    expect(text).to.contain('abgesagt');
    expect(text).to.contain('Dokumentation: Christa Möbius, Tarek Lindner');
    expect(text).to.contain('Ort: Saal 2');
    const time = deepQuery(root(await show(full)), 'time');
    expect(time.getAttribute('datetime')).to.equal('2022-12-01T10:00:00+01:00');
  });

  it('counts what it holds while closed', async () => {
    const card = await show(full);
    expect(deepQueryAll(root(card), '.facts li').map((li) => li.textContent.trim())).to.deep.equal([
      '2 Dateien',
      '2 Videos',
      '1 mitwirkende Person',
    ]);
    expect(root(card).querySelector('[part="downloads"]')).to.equal(null);
    await expect(card).to.be.accessible();
  });

  it('is painted by itself while closed, with room for the focus ring', async () => {
    const card = await show(full);
    const { style } = card;
    style.setProperty('--k360-focus-width', '6px');
    const link = deepQuery(root(card), 'h3 a');
    link.focus();
    const { outlineWidth, outlineOffset } = getComputedStyle(link);
    const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    expect(ring).to.equal(8);
    const article = deepQuery(root(card), 'article');
    const cut = () => {
      const { contain, overflowClipMargin } = getComputedStyle(article);
      return contain.includes('paint') || contain.includes('content')
        ? parseFloat(overflowClipMargin)
        : 'nowhere';
    };
    const leavesRoom = CSS.supports('overflow-clip-margin: 1em');
    if (leavesRoom) expect(cut()).to.be.above(ring);
    else expect(cut()).to.equal('nowhere');
    card.open = true;
    await card.updateComplete;
    expect(cut()).to.equal('nowhere');
  });

  it('opens and closes with its button, which keeps focus', async () => {
    const card = await show(full);
    expect(toggle(card).getAttribute('aria-expanded')).to.equal('false');
    expect(visibleText(toggle(card))).to.match(/^Mehr lesen.*: Lasst uns spielen/);
    toggle(card).focus();
    setTimeout(() => toggle(card).click());
    const opening = await oneEvent(card, 'k360-session-open');
    expect(opening).to.include({ sessionId: 'planspiel', open: true });
    await waitUntil(() => card.open && toggle(card).getAttribute('aria-expanded') === 'true');
    await waitUntil(() => deepActiveElement() === toggle(card), 'the button has focus');
    toggle(card).click();
    await waitUntil(() => toggle(card).getAttribute('aria-expanded') === 'false');
    await waitUntil(() => deepActiveElement() === toggle(card), 'the button has focus again');
  });

  it('stays as it is when opening is cancelled, and is silent when opened by a program', async () => {
    const card = await show(full);
    let events = 0;
    card.addEventListener('k360-session-open', (event) => {
      events++;
      event.preventDefault();
    });
    toggle(card).click();
    await card.updateComplete;
    expect([card.open, events]).to.deep.equal([false, 1]);
    card.open = true;
    await card.updateComplete;
    expect(events).to.equal(1);
  });

  it('shows everything when open', async () => {
    const card = await show(full, true);
    const text = await richText(card);
    expect(text.querySelector('h4')?.textContent, 'headings go on from the title').to.equal(
      'Rückblick',
    );
    expect(text.querySelector('b')?.textContent).to.equal('langer');
    expect(
      text.querySelector<HTMLElement>('.wide')?.tabIndex,
      'wide things can be scrolled',
    ).to.equal(0);

    const files = deepQueryAll<HTMLAnchorElement>(root(card), '[part="downloads"] a');
    expect(files.map((a) => a.querySelector('.file-name')?.textContent)).to.deep.equal([
      'Regeln (PDF, 1,2\u00a0MB)',
      'Karten',
    ]);
    expect(files.map(({ rel }) => rel)).to.deep.equal(['noopener noreferrer', '']);

    const recordings = deepQueryAll<HTMLAnchorElement>(root(card), '[part="recordings"] a');
    expect(recordings.map((a) => a.textContent.trim())).to.deep.equal([
      'Mitschnitt (Portal)',
      'Aufzeichnung: Lasst uns spielen',
    ]);

    const image = deepQuery<HTMLImageElement>(root(card), 'figure img');
    expect([image.alt, image.referrerPolicy]).to.deep.equal(['Ein Spielplan', 'no-referrer']);
    expect(deepQuery(root(card), 'figcaption').textContent).to.equal('Im Saal. Foto: A. Muster');

    expect(visibleText(deepQuery(root(card), '[part="contributors"]'))).to.contain(
      'Dr. Ada Beispiel',
    );
    expect(visibleText(deepQuery(root(card), '[part="tags"]'))).to.equal('Jugend Methoden');
    expect(visibleText(deepQuery(root(card), '.actions a'))).to.contain(
      'Zum Original: Lasst uns spielen',
    );
    expect(deepQueryAll(root(card), 'h4').map((h) => h.textContent)).to.deep.equal([
      'Rückblick',
      'Dateien',
      'Aufzeichnungen',
      'Mitwirkende',
      'Themen',
    ]);
    await expect(card).to.be.accessible();
  });

  (inChromium ? it : it.skip)('has the addresses of its links on paper while open', async () => {
    const text =
      '<p><a href="/mehr">mehr</a> <a href="mailto:amt@lindenau.example">Mail</a> ' +
      '<a href="tel:+49123">anrufen</a></p>';
    const [person] = full.contributors;
    const card = await show(
      {
        ...full,
        content: { kind: 'html', html: text.repeat(9) },
        contributors: [{ ...person!, url: 'https://ada.example/' }],
      },
      true,
    );
    await richText(card);
    await emulateMedia({ media: 'print' });
    const behind = (selector: string) =>
      getComputedStyle(deepQuery(root(card), selector), '::after');
    const links = [
      ...['[href="https://archiv.example.org/mehr"]', '[href^="mailto:"]', '[href^="tel:"]'],
      ...['.files a', '.recordings a', '.name a', '.actions a'],
    ];
    for (const link of links) expect(behind(link).content, link).to.contain('<');
    expect(behind('.files a').gridColumnStart, 'not in the column of the badge').to.equal('2');
    await emulateMedia({ media: 'screen' });
    expect(behind('.files a').content).to.equal('none');
  });

  it('plays films of known hosts in place, behind a gate, and links to all others', async () => {
    const url = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
    const recordings = [{ url, title: 'Der Vortrag' }, { url: 'https://video.example.org/2' }];
    const card = await show({ ...full, recordings }, true);
    await waitUntil(() => visibleText(card).includes('YouTube'), 'the gate is there');
    const gates = deepQueryAll(root(card), 'k360-consent-gate');
    expect(gates).to.have.length(1);
    expect(gates[0]?.shadowRoot?.querySelector('iframe')).to.equal(null);
    expect(visibleText(gates[0]!)).to.contain('Der Vortrag').and.to.contain('Google Ireland');
    const links = deepQueryAll<HTMLAnchorElement>(root(card), '[part="recordings"] > li > a');
    expect(links.map(({ href }) => href)).to.deep.equal(['https://video.example.org/2']);
    await expect(card).to.be.accessible();
    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect(hosts.filter((host) => host.includes('youtube'))).to.deep.equal([]);
  });

  it('says that hours are UTC where the feed does not tell the clock of the place', async () => {
    const at = (start: string) => ({ startsAt: parseSessionDate(start)! });
    const hours = async (start: string) =>
      visibleText(deepQuery(root(await show({ ...full, ...at(start) })), '.when .hours'));
    expect(await hours('2022-12-01T08:00:00Z')).to.contain('08:00 Uhr (UTC)');
    expect(await hours('2022-12-01T08:00:00')).to.not.contain('UTC');
    expect(await hours('2022-12-01T08:00:00+01:00')).to.not.contain('UTC');
  });

  it('tells the hours of a session, and hands one that is to come to the calendar', async () => {
    const next = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const at = (time: string) => parseSessionDate(`${next}T${time}:00+01:00`)!;
    const upcoming = { ...full, date: at('10:00'), startsAt: at('10:00'), endsAt: at('11:30') };
    const card = await show(upcoming, true);
    await richText(card);
    expect(visibleText(deepQuery(root(card), '.when'))).to.contain('10:00–11:30 Uhr');
    const files: [string, string][] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      files.push([this.download, this.href]);
    };
    const button = deepQueryAll(root(card), '.actions button').find((one) =>
      visibleText(one).startsWith('In den Kalender'),
    )!;
    button.click();
    await waitUntil(() => files.length, 'a file is handed over');
    HTMLAnchorElement.prototype.click = click;
    const [[name, address]] = files as [[string, string]];
    expect(name).to.equal('planspiel.ics');
    const text = await (await fetch(address)).text();
    expect(text).to.contain(`DTSTART:${next.replaceAll('-', '')}T090000Z`);
    const past = await show(full, true);
    await richText(past);
    expect(visibleText(past)).not.to.contain('Kalender');
  });

  it('runs nothing of a hostile text', async () => {
    const card = await show(
      {
        ...full,
        baseUrl: await server.answer({ status: 404 }),
        title: '<img src=x onerror="window.hacked=1">',
        content: {
          kind: 'html',
          html: `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>
            <a href="javascript:window.hacked=1">Klick</a><p style="position:fixed" class="x">Text</p>`,
        },
      },
      true,
    );
    const text = await richText(card);
    expect(text.querySelector('a, script, [style], [class]:not(.wide)')).to.equal(null);
    expect(deepQuery(root(card), 'h3').textContent).to.contain('<img src=x');
    // Loaded again, as it may have failed already; what would run then has run before this.
    const picture = text.querySelector('img')!;
    const failure = oneEvent(picture, 'error');
    picture.loading = 'eager';
    picture.setAttribute('src', picture.src);
    await failure;
    expect('hacked' in window).to.equal(false);
  });

  it('has no button where there is nothing more to read', async () => {
    const card = await show(bare);
    expect(root(card).querySelector('button')).to.equal(null);
    expect(visibleText(card)).to.contain('Ein Satz.');
    expect(root(card).querySelector('time, .by, a')).to.equal(null);
    card.layout = 'compact';
    await card.updateComplete;
    expect(root(card).querySelector('button'), 'a row has no room for the sentence').not.to.equal(
      null,
    );
  });

  it('has its link to copy in an archive, also where there is nothing to open', async () => {
    const card = await show(bare);
    card.layout = 'list';
    await card.updateComplete;
    const { height } = card.getBoundingClientRect();
    card.link = 'https://stadt.example.org/?k360-session=x';
    await waitUntil(() => visibleText(card).includes('Link kopieren: Begrüßung'));
    expect(card.getBoundingClientRect().height, 'its place was kept').to.equal(height);
    expect(deepQueryAll(root(card), 'button')).to.have.length(1);
    expect(root(card).querySelector('[part="toggle"]')).to.equal(null);
    await expect(card).to.be.accessible();
  });

  for (const [name, session] of Object.entries({
    'a short one': bare,
    'a long one': { ...full, url: undefined },
  })) {
    it(`brings the visitor to the title of ${name} that is no link`, async () => {
      const card = await show(session as Session);
      await card.show();
      expect(card.open).to.equal(session !== bare);
      expect(deepActiveElement() === root(card).querySelector('h3')).to.equal(true);
    });
  }

  it('marks what is in another language than the page', async () => {
    const card = await show({ ...full, language: 'en' }, true);
    await richText(card);
    expect(deepQuery(root(card), 'article').lang).to.equal('en');
    const spoken = () => toggle(card).closest<HTMLElement>('[lang]')?.lang;
    expect(spoken(), 'its own words are German').to.equal('de');
    expect(deepQuery(root(card), '.details').lang).to.equal('de');
    card.open = false;
    await card.updateComplete;
    expect(spoken()).to.equal('de');
  });

  it('lets right-to-left text run as it does', async () => {
    const card = await show({ ...bare, title: 'مرحبا بكم', language: 'ar' });
    expect(getComputedStyle(deepQuery(root(card), 'h3 span')).direction).to.equal('rtl');
  });

  it('stands in for a missing picture with a calendar leaf, in a grid only', async () => {
    const card = await show({ ...bare, date: full.date! });
    expect(root(card).querySelector('.leaf')).to.equal(null);
    card.layout = 'grid';
    await card.updateComplete;
    expect(visibleText(deepQuery(root(card), '.leaf'))).to.equal('1. Dez. 2022');
  });

  it('shows plain text with its line breaks and links', async () => {
    const content = {
      kind: 'text',
      text: `${'Wort '.repeat(80)}\n\nhttps://example.org/x.`,
    } as const;
    const text = await richText(await show({ ...bare, content }, true));
    expect(text.querySelectorAll('p')).to.have.length(2);
    expect(text.querySelector('a')?.href).to.equal('https://example.org/x');
  });

  describe('by itself', () => {
    it('shows one session of a feed', async () => {
      const card = await fixture<K360SessionCard>(
        html`<k360-session-card src=${server.url('/feed?items=5&per-page=2')} session-id="item-5"
          >Rückfall</k360-session-card
        >`,
      );
      await waitUntil(() => visibleText(card).includes('Veranstaltung 5'));
      expect(root(card).querySelector('slot')).to.equal(null);
    });

    it('keeps the fallback and says so where there is no such session', async () => {
      const card = document.createElement('k360-session-card');
      card.src = server.url('/feed');
      card.sessionId = 'fehlt';
      card.textContent = 'Rückfall';
      const failing = oneEvent(card, 'k360-error');
      document.body.append(card);
      expect(await failing).to.include({ code: 'not-found' });
      await waitUntil(() => root(card).querySelector('[role="alert"]'));
      expect(visibleText(card)).to.contain('gibt es hier nicht');
      expect(root(card).querySelector('slot')).not.to.equal(null);
      card.remove();
    });
  });
});
