import { html, type LitElement, type TemplateResult } from 'lit';
import { ArchiveController } from '../../archive/archive-controller.js';
import type { Programme } from '../../domain/programme.js';
import type { SourceKind } from '../../domain/source-kind.js';
import type { ProgrammeLocale } from '../../i18n/programme/catalogue.js';
import { K360ErrorEvent } from '../error-event.js';
import { alertIcon, retryIcon } from '../notices/notice-icons.js';
import { K360LoadEvent } from '../load-event.js';
import { reportDropped, reportError } from '../notices/report.js';

/** Asks an archive for what it says about itself and its programme. */
export function programmeArchive(
  host: LitElement,
  options: {
    /** The element's own archive; without it the shared one is asked. */
    where: () => { src: string | undefined; source: SourceKind };
    /** How many entries the element shows of it. */
    count: (programme: Programme) => number;
  },
): ArchiveController<Programme> {
  /** How much of what was left out the console has told. */
  let told = 0;
  return new ArchiveController(host, {
    question: () => ({
      ...options.where(),
      key: '',
      ask: (archive) => archive.programme(),
    }),
    onAnswer: (programme, grown) => {
      const { dropped } = programme;
      if (dropped.length > (grown ? told : 0)) reportDropped(host, dropped);
      told = dropped.length;
      if (grown) return;
      const count = options.count(programme);
      host.dispatchEvent(new K360LoadEvent(count, count, dropped));
    },
    onError: (error) => {
      reportError(host, error);
      host.dispatchEvent(new K360ErrorEvent(error));
    },
  });
}

/** Instead of the page's own content, where there is none. */
export function renderProgrammeFailure(locale: ProgrammeLocale, retry: () => void): TemplateResult {
  return html`<div class="failure" role="alert" part="error">
    ${alertIcon}
    <div>
      <p>${locale.text('failed')}</p>
      <p class="failure-ways">
        <button class="button" part="retry" type="button" @click=${retry}>
          ${retryIcon}<span>${locale.text('retry')}</span>
        </button>
      </p>
    </div>
  </div>`;
}
