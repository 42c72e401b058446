import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArchiveHandle } from '../archive/archive-handle.js';
import type { SessionsView } from './sessions-view.js';

/** Lets other elements of the page, such as the list of people, show sessions of an archive in this one. */
export class OfferedStage implements ReactiveController {
  readonly #view: SessionsView;
  #offered: { handle: ArchiveHandle | undefined; end: AbortController } | undefined;

  constructor(host: ReactiveControllerHost, view: SessionsView) {
    this.#view = view;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#offered?.end.abort();
    this.#offered = undefined;
  }

  /** Takes the place of the offer for another archive. */
  offer(handle: ArchiveHandle | undefined): void {
    if (handle === this.#offered?.handle) return;
    this.#offered?.end.abort();
    this.#offered = { handle, end: new AbortController() };
    const show = (id: string) => {
      this.#view.want(id);
      return true;
    };
    handle?.offerStage({ prefix: this.#view.prefix, show }, this.#offered.end.signal);
  }
}
