import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../domain/session.js';
import { hoursOf } from '../domain/session-time.js';
import type { ArchiveLocale } from '../i18n/archive/catalogue.js';
import { formatDay } from '../i18n/format-day.js';

/** The day of a session in words, with its hours; the feed's own label where it has no date. */
export function renderWhen(
  session: Session,
  locale: ArchiveLocale,
): TemplateResult | typeof nothing {
  const { date, day } = session;
  if (!date) return day ? html`<p class="when" part="meta">${day}</p>` : nothing;
  const hours = hoursOf(session);
  const words = formatDay(date.day, locale.tag);
  return html`<p class="when" part="meta" lang=${locale.spoken}>
    <time datetime=${date.iso}
      ><span class="weekday">${words.weekday}</span><span class="separator">, </span
      ><b>${words.date}</b></time
    >${hours ? html`<span class="hours">${locale.text('hours', { hours })}</span>` : nothing}
  </p>`;
}
