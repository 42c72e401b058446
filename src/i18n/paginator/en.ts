import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

export const en: Messages<keyof typeof de> = {
  pages: 'Pages',
  pagesOf: 'Pages: {title}',
  pageOf: 'Page {page} of {pages}',
  previous: 'Previous',
  previousPage: 'Previous, page {page}',
  next: 'Next',
  nextPage: 'Next, page {page}',
};
