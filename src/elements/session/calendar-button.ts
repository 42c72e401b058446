import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Session } from '../../domain/session.js';
import { isUpcoming } from '../../domain/session-time.js';
import type { SessionLocale } from '../../i18n/session/catalogue.js';
import { icon } from '../markup/icons.js';

const calendarIcon = icon('M2.4 3.6h11.2v10H2.4zM2.4 6.6h11.2M5.2 1.8v3M10.8 1.8v3');

/** A button that hands a session that is still to come to the visitor's calendar, as a file. */
export class CalendarButton {
  readonly #host: ReactiveControllerHost;
  #failed: Session | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The button, where it makes sense. */
  render(session: Session, locale: SessionLocale): TemplateResult | typeof nothing {
    if (!isUpcoming(session, Date.now())) return nothing;
    return html`<button class="text-button" type="button" @click=${() => void this.#save(session)}>
        ${calendarIcon}<span
          >${locale.text('toCalendar')}<span class="visually-hidden">: ${session.title}</span></span
        >
      </button>
      ${
        this.#failed === session
          ? html`<span role="alert">${locale.text('calendarFailed')}</span>`
          : nothing
      }`;
  }

  async #save(session: Session): Promise<void> {
    this.#failed = undefined;
    try {
      const { calendarEntry } = await import('./calendar-entry.js');
      const slug = session.id.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
      const name = `${slug || 'termin'}.ics`;
      download(new File([calendarEntry(session)], name, { type: 'text/calendar' }));
    } catch (error) {
      console.error('<k360-session-card> network: no calendar entry could be made.', error);
      this.#failed = session;
    }
    this.#host.requestUpdate();
  }
}

/** Hands a file to the visitor. */
function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
