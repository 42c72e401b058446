/** An archive on MiniSearch, with its defaults but those a search field needs: word beginnings, all words. */
import MiniSearch from 'minisearch';
import { cardHtml, plainText } from '../content/card.js';
import { feedAddress, loadFeed } from './load-feed.js';

const PER_PAGE = 10;
const find = <E extends Element>(selector: string) => document.querySelector<E>(selector) as E;

const items = (await loadFeed(feedAddress())).flatMap((page) => page.items);
const everything = items.map((_, index) => index);
const index = new MiniSearch({ fields: ['title', 'text', 'people', 'tags', 'files'] });
await index.addAllAsync(
  items.map((item, id) => ({
    id,
    title: item.title,
    text: plainText(item),
    people: item._k360.contributors
      .map(({ name, organization }) => `${name} ${organization}`)
      .join(' '),
    tags: item.tags.join(' '),
    files: item.attachments.map(({ title }) => title).join(' '),
  })),
);

const field = find<HTMLInputElement>('.search');
field.addEventListener('input', () => {
  const words = field.value.trim();
  show(
    words
      ? index.search(words, { prefix: true, combineWith: 'AND' }).map(({ id }) => id as number)
      : everything,
  );
});
show(everything);

function show(found: readonly number[]): void {
  find('.count').textContent = `${found.length} Veranstaltungen`;
  find('.list').innerHTML = found
    .slice(0, PER_PAGE)
    .flatMap((id) => items[id] ?? [])
    .map(cardHtml)
    .join('');
  const pages = Math.min(5, Math.ceil(found.length / PER_PAGE));
  find('.pagination').innerHTML = Array.from(
    { length: pages },
    (_, page) => `<li><a href="#${page + 1}">${page + 1}</a></li>`,
  ).join('');
}
