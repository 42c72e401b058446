import { fixture, html } from '@open-wc/testing';
import type { K360Sessions } from '../../../src/elements/k360-sessions.js';
import { server } from '../../support/server.js';
import { waitUntil } from '../../support/wait-until.js';
import { root } from './sessions-visitor.js';

export const LONG = 'Wir haben viel gelernt. '.repeat(20);
/** Five sessions, two a page. */
export const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Archiv',
  items: ['Anna', 'Berta', 'Clara', 'Dora', 'Emma'].map((name) => ({
    id: name.slice(0, 1).toLowerCase(),
    title: `Abend mit ${name}`,
    content_text: LONG,
  })),
};
export const src = await server.answer({ body: FEED });

/** What the page's address says. */
export const own = () => location.search.slice(1);
export const goTo = (query: string) =>
  history.replaceState(null, '', `${location.pathname}?${query}`);

/** An archive that keeps the page's address, with its tools. */
export async function show(
  attributes: Readonly<Record<string, string>> = {},
): Promise<K360Sessions> {
  const element = document.createElement('k360-sessions');
  const all = { src, 'url-sync': '', 'per-page': '2', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  (await fixture(html`<div></div>`)).append(element);
  await waitUntil(
    () => root(element).querySelector('section:has(.results) .tools-bar'),
    'the tools are there',
  );
  return element;
}
