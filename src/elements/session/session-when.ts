import { html, nothing, type TemplateResult } from '../markup/template.js';
import type { Session } from '../../domain/session.js';
import { hoursOf } from '../../domain/session-time.js';
import type { FirstViewLocale } from '../../i18n/archive/first-view-catalogue.js';
import { formatDay } from '../../i18n/format-day.js';

/** When a session was or will be: its day in words, its hours, its last day if there are several. */
export function renderWhen(
  session: Session,
  locale: FirstViewLocale,
): TemplateResult | typeof nothing {
  const { date, day } = session;
  if (!date) return day ? html`<p class="when" part="meta"><span>${day}</span></p>` : nothing;
  const words = formatDay(date.day, locale.tag);
  const time = renderTime(session, locale);
  return html`<p class="when" part="meta" lang=${locale.spoken}>
    <time datetime=${date.iso}
      ><span class="weekday">${words.weekday}</span><span class="separator">, </span
      ><b>${words.date}</b></time
    >${time ? html`<span class="hours"><span class="visually-hidden">, </span>${time}</span>` : nothing}
  </p>`;
}

/** "10:00–11:30 Uhr", "bis Samstag, 3. Dez. 2022", "10:00 Uhr bis Samstag, 3. Dez. 2022, 16:00 Uhr". */
function renderTime(session: Session, locale: FirstViewLocale): string {
  const { from, to, lastDay, utc } = hoursOf(session);
  const clock = (hours: string) => locale.text('hours', { hours }) + (utc ? ' (UTC)' : '');
  if (!lastDay) return from ? clock(to ? `${from}–${to}` : from) : '';
  const { weekday, date } = formatDay(lastDay, locale.tag);
  const end = `${weekday}, ${date}${to ? `, ${clock(to)}` : ''}`;
  return [from && clock(from), locale.text('until', { end })].filter(Boolean).join(' ');
}
