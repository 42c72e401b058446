import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../domain/session.js';
import type { LocaleController } from '../i18n/locale-controller.js';

/** The day of a session in words; the feed's own label where it has one. */
export function renderWhen(
  { date, day }: Session,
  locale: LocaleController,
): TemplateResult | typeof nothing {
  if (!date) return day ? html`<p class="when" part="meta">${day}</p>` : nothing;
  const words = locale.day(date.day);
  return html`<p class="when" part="meta" lang=${locale.catalogue}>
    <time datetime=${date.iso}
      ><span class="weekday">${words.weekday}</span><span class="separator">, </span
      ><b>${words.date}</b></time
    >
  </p>`;
}
