/** The least an element can do: fetch, believe what comes, show it. No checks, no languages, no pages. */
import { cardHtml, CARD_CSS } from '../content/card.js';
import type { Feed } from './load-feed.js';

class BenchSessions extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    root.adoptedStyleSheets = [sheet];
    const { items } = (await (await fetch(this.getAttribute('src') ?? '')).json()) as Feed;
    root.innerHTML = `<h2>Festivaldokumentation</h2>${items.map(cardHtml).join('')}`;
  }
}
customElements.define('bench-sessions', BenchSessions);
