import { html, nothing, type TemplateResult } from 'lit';
import type { PeopleReading } from '../../archive/people-reading.js';
import type { PeopleLocale } from '../../i18n/people/catalogue.js';
import { retryIcon } from '../notices/notice-icons.js';

/** People that the skeleton holds a place for. */
const GHOSTS = 6;

/** Bars with the boxes of the people to come. */
export function renderPeopleSkeleton(): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true">
    <div class="bar count-bar"></div>
    <div class="bar tools-bar"></div>
    <div class="people">
      ${Array.from(
        { length: GHOSTS },
        () =>
          html`<div class="ghost">
            <div class="disc bar"></div>
            <div class="lines">
              <div class="bar name-bar"></div>
              <div class="bar"></div>
              <div class="bar last-bar"></div>
            </div>
          </div>`,
      )}
    </div>
  </div>`;
}

/** Nobody: in the archive, or for a search, and then the way out. */
export function renderNobody(
  locale: PeopleLocale,
  search?: { query: string; reset: () => void },
): TemplateResult {
  return html`<div class="nobody">
    <p class="nobody-heading" tabindex="-1">${locale.text(search ? 'nobodyFound' : 'nobody')}</p>
    <p>
      ${search ? locale.text('nobodyFor', { query: search.query.trim() }) : locale.text('nobodyYet')}
    </p>
    ${
      search
        ? html`<button class="text-button" type="button" @click=${search.reset}>
            ${locale.text('showEverybody')}
          </button>`
        : nothing
    }
  </div>`;
}

/** What is still on its way, or missing. */
export function renderReadingNotes(
  { status, error, progress: { read, total: of, exact } }: PeopleReading,
  { locale, retryText, retry }: { locale: PeopleLocale; retryText: string; retry: () => void },
): TemplateResult | typeof nothing {
  if (status === 'complete') return nothing;
  if (status === 'reading') {
    const known = exact && of > read;
    return html`<p class="reading" tabindex="-1">
      ${known ? locale.text('peopleReading', { read, of }) : locale.text('peopleReadingMinimum', { read })}
    </p>`;
  }
  return html`<p class="reading" tabindex="-1">
    <span>${error ? locale.text('peopleIncomplete') : locale.text('peopleCut', { read })}</span>
    ${
      error
        ? html`<button class="button" part="retry" type="button" @click=${retry}>
            ${retryIcon}<span>${retryText}</span>
          </button>`
        : nothing
    }
  </p>`;
}
