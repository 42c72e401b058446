import { html, type TemplateResult } from 'lit';
import type { Session } from '../../domain/session.js';
import type { ArchiveLocale } from '../../i18n/archive/catalogue.js';
import { formatLeaf } from '../../i18n/format-leaf.js';

/** The leaf of a calendar: in a grid, where pictures keep the rows even, it stands in for a missing one. */
export function renderLeaf({ date }: Session, locale: ArchiveLocale): TemplateResult | undefined {
  if (!date) return undefined;
  const { dayOfMonth, monthAndYear } = formatLeaf(date.day, locale.tag);
  return html`<div class="thumb leaf" aria-hidden="true">
    <b>${dayOfMonth}</b><span>${monthAndYear}</span>
  </div>`;
}
