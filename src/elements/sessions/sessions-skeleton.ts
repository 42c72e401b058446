import { html, nothing, type TemplateResult } from '../markup/template.js';

/** Widest screen that shows three cards at most, in pixels. */
export const PHONE = 600;

/** Bars with the boxes of the cards to come. */
export function renderSkeleton(layout: string, cards: number, titled: boolean): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true">
    ${titled ? html`<div class="bar title-bar"></div>` : nothing}
    <div class="bar count-bar"></div>
    <div class="cards ${layout}">${renderGhosts(cards)}</div>
  </div>`;
}

/** As many cards to come. Those further down than is seen at once only keep their place. */
export function renderGhosts(cards: number): TemplateResult[] {
  const seen = innerWidth < PHONE ? 3 : 8;
  return Array.from({ length: cards }, (_, i) =>
    i < seen
      ? html`<div class="ghost" aria-hidden="true">
          <div class="bar date-bar"></div>
          <div class="lines">
            <div class="bar heading-bar"></div>
            <div class="bar by-bar"></div>
            <div class="bar"></div>
            <div class="bar last-bar"></div>
          </div>
        </div>`
      : html`<div class="ghost" aria-hidden="true"></div>`,
  );
}
