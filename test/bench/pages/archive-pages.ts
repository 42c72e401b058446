import { cardHtml, CARD_CSS, dayOf } from '../content/card.js';
import { makeSessions } from '../content/sessions.js';
import { hostPage } from './host-page.js';

/** Sessions shown at once where first cards are compared: all of the small archive, on every page. */
export const SHOWN = 20;
export const MANY = 10_000;
/** Items a page of the feed that has `next_url`. */
const FEED_PAGE = 100;

export const FEEDS = [
  { name: 'small', count: SHOWN, perPage: SHOWN },
  { name: 'many', count: MANY, perPage: FEED_PAGE },
  { name: 'many-in-one', count: MANY, perPage: MANY },
] as const;

/** The pages with an archive, by name. `%ASSETS%` stands for the origin of scripts and feeds. */
export function archivePages(reserveCss: boolean): Record<string, string> {
  const script = '<script type="module" src="%ASSETS%/k360/k360.js"></script>';
  const feed = (name: string) => `%ASSETS%/feed/${name}.json`;
  const archive = (name: string, inside = '', attributes = ` per-page="${SHOWN}"`) =>
    `<k360-sessions src="${feed(name)}"${attributes}>${inside}</k360-sessions>`;
  const preload = `<link rel="preload" as="fetch" crossorigin href="${feed('small')}">`;
  const plain = (name: string) => hostPage({ widget: `${script}\n${archive(name)}` });
  const client = (name: string) =>
    `<script type="module" src="%ASSETS%/clients/${name}.js"></script>`;
  const sessions = makeSessions(SHOWN);
  return {
    static: hostPage({
      head: `<style>${CARD_CSS}</style>`,
      widget: `<section aria-label="Festivaldokumentation"><h2>Festivaldokumentation</h2>\n${sessions.map(cardHtml).join('\n')}</section>`,
    }),
    'hand-written': hostPage({
      widget: `${client('hand-written')}\n<bench-sessions src="${feed('small')}"></bench-sessions>`,
    }),
    plain: plain('small'),
    preload: hostPage({ widget: `${preload}\n${script}\n${archive('small')}` }),
    'preload-in-head': hostPage({ top: `${script}\n${preload}`, widget: archive('small') }),
    'fallback-list': hostPage({
      widget: `${script}\n${archive('small', `<ul>${sessions.map(({ url, title, date_published }) => `<li><a href="${url}">${title} (${dayOf(date_published)})</a></li>`).join('')}</ul>`)}`,
    }),
    ...(reserveCss && {
      reserve: hostPage({
        head: '<link rel="stylesheet" href="%ASSETS%/k360/k360-reserve.css">',
        widget: `${script}\n${archive('small')}`,
      }),
    }),
    many: plain('many'),
    'many-in-one': plain('many-in-one'),
    // As a visitor meets it who searches: the snippet as it is, ten sessions a page.
    'search-k360': hostPage({ widget: `${script}\n${archive('many', '', '')}` }),
    'search-list-js': searchPage('list-js', feed('many')),
    'search-minisearch': searchPage('minisearch', feed('many')),
    'search-echo': hostPage({
      widget: `<p><label>Suche <input type="search" autocomplete="off"></label></p><h3></h3>${client('echo')}`,
    }),
    'feed-only': hostPage({
      widget: client('feed-only') + `<div data-src="${feed('many')}"></div>`,
    }),
  };
}

/** A page that a developer would build on a search library: field, count, ten cards, pages. */
function searchPage(library: string, src: string): string {
  return hostPage({
    head: `<style>${CARD_CSS}</style>`,
    widget: `<script type="module" src="%ASSETS%/clients/${library}.js"></script>
<section id="archive" data-src="${src}" aria-label="Festivaldokumentation">
<h2>Festivaldokumentation</h2>
<p><label>Suche <input type="search" class="search" autocomplete="off"></label></p>
<h3 class="count"></h3>
<div class="list"></div>
<nav aria-label="Seiten"><ul class="pagination"></ul></nav>
</section>`,
  });
}
