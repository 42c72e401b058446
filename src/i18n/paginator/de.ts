import type { Message } from '../message.js';

/** German words of the page navigation. */
export const de = {
  pages: 'Seiten',
  pagesOf: 'Seiten: {title}',
  pageOf: 'Seite {page} von {pages}',
  previous: 'Zurück',
  previousPage: 'Zurück zu Seite {page}',
  next: 'Weiter',
  nextPage: 'Weiter zu Seite {page}',
} satisfies Record<string, Message>;
