import type { K360SessionCard } from '../../../src/elements/k360-session-card.js';
import { deepQuery, deepQueryAll } from '../../support/deep-query.js';

export const root = (element: Element) => element.shadowRoot!;

/** The cards that a visitor of `<k360-sessions>` sees. */
export const cards = (element: Element) =>
  deepQueryAll<K360SessionCard>(root(element), 'k360-session-card');

/** Ids of the sessions shown. */
export const ids = (element: Element) => cards(element).map(({ session }) => session?.id);

/** Ids of those that are open. */
export const open = (element: Element) =>
  cards(element).flatMap((card) => (card.open ? [card.session?.id] : []));

/** Opens or closes a session. */
export const toggle = (element: Element, id: string) => {
  const card = cards(element).find(({ session }) => session?.id === id)!;
  deepQuery(root(card), '[part="toggle"]').click();
};

/** The search field. */
export const input = (element: Element) => deepQuery<HTMLInputElement>(root(element), '#search');

/** Types words into it. */
export const search = (element: Element, words: string) => {
  input(element).value = words;
  input(element).dispatchEvent(new Event('input'));
};
