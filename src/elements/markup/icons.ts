import { html, type TemplateResult } from './template.js';

/** A line icon of one path on a grid of 16; always beside words, so never read out. */
export const icon = (path: string, name = ''): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

export const chevronIcon = icon('M3.5 6 8 10.5 12.5 6', 'chevron');
export const fileIcon = icon('M9.5 1.5H4.2v13h7.6V4zM9.3 1.7v2.6h2.5M6.3 8h3.4M6.3 11h3.4');
export const playIcon = icon('M5 3v10l8-5z');
export const peopleIcon = icon(
  'M5.8 2.7a2.6 2.6 0 1 0 .01 0M1.2 13.6c.3-2.7 2-4.1 4.6-4.1s4.3 1.4 4.6 4.1M10.6 2.9a2.6 2.6 0 0 1 0 4.8M12.6 9.9c1.3.6 2 1.8 2.2 3.7',
);
