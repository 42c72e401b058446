import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArchiveHandle } from '../../archive/archive-handle.js';
import { offerStage } from '../../archive/session-stages.js';
import type { SessionsView } from './sessions-view.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly tag: string | undefined };

/** Lets other elements of the page, such as the list of people, show sessions of an archive in this one. */
export class OfferedStage implements ReactiveController {
  readonly #host: Host;
  readonly #view: SessionsView;
  #offered:
    | {
        handle: ArchiveHandle | undefined;
        tag: string | undefined;
        prefix: string;
        end: AbortController;
      }
    | undefined;

  constructor(host: Host, view: SessionsView) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  /** Attributes of the archive may give its addresses another prefix. */
  hostUpdated(): void {
    const offered = this.#offered;
    if (offered && offered.prefix !== this.#view.prefix) this.offer(offered.handle);
  }

  hostDisconnected(): void {
    this.#offered?.end.abort();
    this.#offered = undefined;
  }

  /** Takes the place of the offer for another archive, or another part of it, or with other addresses. */
  offer(handle: ArchiveHandle | undefined): void {
    const { tag } = this.#host;
    const { prefix } = this.#view;
    const last = this.#offered;
    if (last && handle === last.handle && tag === last.tag && prefix === last.prefix) return;
    this.#offered?.end.abort();
    const end = new AbortController();
    this.#offered = { handle, tag, prefix, end };
    const show = (id: string) => {
      unfold(this.#host);
      const isSeen = this.#host.checkVisibility();
      if (isSeen) this.#view.want(id);
      return isSeen;
    };
    if (handle) offerStage(handle, { prefix, tag, show }, end.signal);
  }
}

/** Opens the disclosures around an element. */
function unfold(element: Element): void {
  const details = element.parentElement?.closest('details');
  if (!details) return;
  details.open = true;
  unfold(details);
}
