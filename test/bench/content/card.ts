import type { FeedItem } from './sessions.js';

/** As many characters of a text as a closed card shows. */
const TEASER = 420;

/**
 * What a closed card of the archive says, as plain HTML: day, title, author, the beginning of the text,
 * a button, what else there is. All pages that are compared with `<k360-sessions>` show this.
 */
export function cardHtml(item: FeedItem): string {
  const title = escape(item.title);
  const people = item._k360.contributors.length;
  return `<article aria-label="${title}">
  <p class="when"><time datetime="${item.date_published}">${dayOf(item.date_published)}</time></p>
  <div><h3 class="title"><a href="${escape(item.url)}">${title}</a></h3>
  <p class="by">Dokumentation: ${escape(item.authors.map(({ name }) => name).join(', '))}</p>
  <p class="teaser">${escape(teaserOf(item))}</p>
  <div class="foot"><button type="button" aria-expanded="false">Mehr lesen<span class="hidden">: ${title}</span></button>
  <ul><li>${item.attachments.length} Datei</li><li>${people === 1 ? '1 mitwirkende Person' : `${people} Mitwirkende`}</li></ul></div></div>
</article>`;
}

export function teaserOf(item: FeedItem): string {
  const text = plainText(item);
  return text.length > TEASER ? `${text.slice(0, TEASER).replace(/\s\S*$/, '')} …` : text;
}

/** The documentation text without its markup, as search engines index it. */
export function plainText({ content_html }: FeedItem): string {
  return content_html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const days = new Intl.DateTimeFormat('de', {
  ...{ timeZone: 'UTC', weekday: 'long' },
  ...{ day: 'numeric', month: 'short', year: 'numeric' },
});

export function dayOf(iso: string): string {
  return days.format(Date.parse(iso));
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** How those cards look; about what the archive's own sheet does for a closed card. */
export const CARD_CSS = `
article { display: grid; grid-template-columns: minmax(0, 1fr); gap: .25em 1.5em; padding: 1.25em 0; border-top: 1px solid #d5d5d5; }
article p, article h3, article ul { margin: 0; padding: 0; }
.when { font-size: .875em; color: #555; }
.title { font-size: 1.25em; line-height: 1.25; }
.by { margin-top: .25em; font-size: .875em; color: #555; }
.teaser { margin-top: .5em; display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 3; }
.foot { display: flex; flex-wrap: wrap; gap: .5em 1.25em; align-items: center; margin-top: .5em; font-size: .875em; }
.foot ul { display: flex; flex-wrap: wrap; gap: .25em 1.25em; list-style: none; color: #555; }
.foot button { font: inherit; font-weight: 600; color: #00626e; background: none; border: 0; padding: .25em 0; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (min-width: 40em) { article { grid-template-columns: 9em minmax(0, 1fr); } }
`;
