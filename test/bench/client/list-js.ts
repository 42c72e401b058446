/** An archive on List.js, set up as its documentation shows it. */
import List from 'list.js';
import { dayOf, plainText, teaserOf } from '../content/card.js';
import { feedAddress, loadFeed } from './load-feed.js';

const items = (await loadFeed(feedAddress())).flatMap((page) => page.items);
const list = new List(
  'archive',
  {
    valueNames: [
      ...['when', 'title', 'by', 'teaser', 'files', 'people'],
      // Searched, but not shown.
      ...['text', 'contributors', 'tags', 'names'],
      { name: 'url', attr: 'href' },
    ],
    item: `<article><p class="when"></p><div><h3><a class="title url"></a></h3><p class="by"></p>
      <p class="teaser"></p><div class="foot"><button type="button" aria-expanded="false">Mehr lesen</button>
      <ul><li class="files"></li><li class="people"></li></ul></div></div></article>`,
    searchColumns: ['title', 'text', 'contributors', 'tags', 'names'],
    page: 10,
    pagination: true,
  },
  items.map((item) => ({
    when: dayOf(item.date_published),
    title: item.title,
    url: item.url,
    by: `Dokumentation: ${item.authors.map(({ name }) => name).join(', ')}`,
    teaser: teaserOf(item),
    files: `${item.attachments.length} Datei`,
    people: `${item._k360.contributors.length} Mitwirkende`,
    text: plainText(item),
    contributors: item._k360.contributors
      .map(({ name, organization }) => `${name} ${organization}`)
      .join(' '),
    tags: item.tags.join(' '),
    names: item.attachments.map(({ title }) => title).join(' '),
  })),
);
const count = document.querySelector('.count') as HTMLElement;
const tell = () => (count.textContent = `${list.matchingItems.length} Veranstaltungen`);
list.on('updated', tell);
tell();
