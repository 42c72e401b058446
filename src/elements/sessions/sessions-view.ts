import type { LitElement, ReactiveController } from 'lit';
import { type ArchiveView, isNarrowed } from '../../archive/archive-view.js';
import { basicQuery } from '../../archive/basic-query.js';
import { PageAddress } from '../../archive/page-address.js';
import type {
  Archive,
  ArchivePage,
  ArchiveQuery,
  Filters,
  SortOrder,
} from '../../domain/archive.js';
import { activeElement } from '../active-element.js';
import type { K360SessionCard } from '../k360-session-card.js';
import { K360FilterChangeEvent } from './filter-change-event.js';
import type { K360SessionOpenEvent } from '../session/session-open-event.js';

/** What of an archive's element says what is looked at. */
type Host = LitElement & {
  page: number | undefined;
  query: string | undefined;
  readonly src: string | undefined;
  readonly tag: string | undefined;
  readonly perPage: number | undefined;
  readonly urlSync: string | undefined;
};

/** A part of the view that visitors change above the cards. */
export type Narrowing = Pick<ArchiveView, 'query' | 'filters' | 'sort'>;

type Attributes = Pick<Host, 'page' | 'query' | 'src' | 'tag'>;

/**
 * What a visitor looks at in an archive: page, search, filters, order, open session. Page and search are
 * attributes of the element, which its author may change at any time; the page's address may say otherwise,
 * and is kept in step.
 */
export class SessionsView implements ReactiveController {
  /** The session that the address asks for, until it is shown. */
  wanted: string | undefined;
  /** Counts what addresses asked for, so that the same session can be asked for again. */
  wishes = 0;
  /** Whether focus goes to the results once they are there: a visitor turned the page. */
  turning = false;
  /** Whether the visitor is typing: then results are announced after a pause. */
  typing = false;
  /** Whether a session that was asked for is not to be had; told until the visitor goes on. */
  missing = false;
  filters: Filters = {};
  sort: SortOrder | undefined;
  readonly #host: Host;
  readonly #cardOf: (sessionId: string) => K360SessionCard | undefined;
  readonly #address: PageAddress;
  /** Writes views as addresses; absent until it is loaded. */
  #addressOf: ((prefix: string, view: ArchiveView) => string) | undefined;
  /** How the view is to be written once that can be done. */
  #due: 'push' | 'replace' | undefined;
  /** What the page's author set last, for addresses that say nothing else. */
  readonly #initial: Partial<Pick<Attributes, 'page' | 'query'>> = {};
  /** What the element's attributes are known to be; whatever else they are was set by the author. */
  readonly #known: Partial<Attributes> = {};
  /** Whether anything was shown: until then attributes are still being set, and an address is of the archive to come. */
  #answered = false;
  /** The session that was opened last and is open. */
  #opened: string | undefined;
  /** Whether the wanted session may still come, or move. */
  #placeIsUnknown = false;
  /** Where focus was when somebody asked for the wanted session; nowhere if nobody did. */
  #askedFrom: Element | null | undefined;
  /** How the address comes to say which session was asked for. */
  #step: 'push' | 'replace' = 'replace';

  /** @param cardOf finds what shows a session */
  constructor(host: Host, cardOf: (sessionId: string) => K360SessionCard | undefined) {
    this.#host = host;
    this.#cardOf = cardOf;
    host.addController(this);
    this.#address = new PageAddress(host, (view) => this.#follow(view));
  }

  /** What was open is closed when the archive leaves the page, which it may do to enter at another place. */
  hostConnected(): void {
    if (this.wanted !== undefined) return;
    this.wanted = this.#opened;
    this.#askedFrom = undefined;
  }

  hostUpdate(): void {
    const host = this.#host;
    const known = this.#known;
    const initial = this.#initial;
    const { src, tag, query } = host;
    const another = src !== known.src || tag !== known.tag || query !== known.query;
    const turned = host.page !== known.page;
    // Another archive begins at its beginning, unless its page was set together with it.
    if (another && !turned && this.#answered) host.page = initial.page = undefined;
    // What a visitor left out of the former one may be all that the next one has.
    if (src !== known.src && this.#answered) this.filters = {};
    if (host.page !== known.page) initial.page = host.page;
    if (query !== known.query) initial.query = query;
    Object.assign(known, { src, tag, query, page: host.page });
    if ((another || turned) && this.#answered) this.#correct();
  }

  /** From now on views can be written as addresses; what a visitor did before that is. */
  writeWith(addressOf: (prefix: string, view: ArchiveView) => string): void {
    this.#addressOf = addressOf;
    if (this.#due) this.#write(this.#due);
  }

  /** Prefix of the parameters in the page's address. */
  get prefix(): string {
    return this.#address.prefix;
  }

  /** Words that the page's author set. */
  get initialQuery(): string {
    return this.#initial.query ?? '';
  }

  /** Words that somebody else searches for: a visitor, or an address. */
  get ownQuery(): string {
    const { query = '' } = this.#host;
    return query === this.initialQuery ? '' : query;
  }

  get current(): ArchiveView {
    const { page = 1, query = '' } = this.#host;
    const { filters, sort } = this;
    const { page: firstPage = 1, query: firstQuery } = this.#initial;
    return {
      // The first page and no search are said as well where the author begins with something else.
      ...(Math.max(page, firstPage) > 1 && { page }),
      ...((query.trim() || firstQuery) && { query }),
      ...(sort && { sort }),
      filters,
      ...(this.#opened && { sessionId: this.#opened }),
    };
  }

  /** The view as a question to the archive. */
  get question(): ArchiveQuery {
    const { query } = this.#host;
    const { filters, sort } = this;
    return {
      ...basicQuery(this.#host),
      ...(query && { text: query }),
      ...(Object.keys(filters).length && { filters }),
      ...(sort && { sort }),
    };
  }

  /** Whether the wanted session is still sought: its archive is shown meanwhile. */
  get sought(): boolean {
    return this.wanted !== undefined && this.#placeIsUnknown;
  }

  /** The wanted session, once it can be told where it is. */
  get arriving(): string | undefined {
    return this.sought ? undefined : this.wanted;
  }

  /** Whether a visitor is brought to the wanted session: not who went on to something else since. */
  get brings(): boolean {
    const active = activeElement();
    const stayed = active === this.#askedFrom || active === document.body;
    return this.#askedFrom !== undefined && stayed;
  }

  /** Asks for the view; where a session is wanted, for the page that shows it. Throws as `Archive.query`. */
  async ask(archive: Archive, signal: AbortSignal): Promise<ArchivePage> {
    const { question, wanted } = this;
    // The archive is of use also where it cannot tell.
    const unknown = () => 'unknown' as const;
    const place = wanted && (await archive.locate(wanted, question, { signal }).catch(unknown));
    const isLeftOut =
      wanted &&
      place === undefined &&
      isNarrowed(this.current) &&
      (await archive.locate(wanted, basicQuery(this.#host), { signal }));
    // Its link is from when it was not. What is asked then is another question.
    if (isLeftOut && wanted === this.wanted) this.#show(wanted);
    const page = typeof place === 'number' ? place : question.page;
    const answer = await archive.query({ ...question, page }, { signal });
    this.#placeIsUnknown = place === 'unknown';
    if (wanted && wanted === this.wanted) this.missing = place === undefined && !isLeftOut;
    return answer;
  }

  turn(page: number): void {
    this.turning = true;
    this.typing = this.missing = false;
    this.#opened = this.wanted = undefined;
    this.#set(page, this.#host.query);
    this.#write('push');
  }

  /**
   * A visitor searches, filters or orders; `k360-filter-change` may keep the view as it is.
   * @param typed whether letter by letter: they are one view until the visitor leaves the field
   * @returns whether the view is another one
   */
  narrow(change: Narrowing, typed = false): boolean {
    const { query = '', filters = {}, sort } = { ...this.current, ...change };
    // Drawn again in any case: a control must not show what was refused.
    this.#host.requestUpdate();
    if (!this.#host.dispatchEvent(new K360FilterChangeEvent(query, filters))) return false;
    // Words that go at once are a view to come back to; letter by letter they are being changed.
    const emptied = !query.trim() && (this.#host.query ?? '').length > 1;
    const goesOn = typed && this.typing && !emptied;
    this.typing = goesOn || (typed && query.trim() !== '');
    this.turning = this.missing = false;
    this.wanted = undefined;
    this.#set(undefined, query);
    this.filters = filters;
    this.sort = sort;
    this.#write(goesOn ? 'replace' : 'push');
    return true;
  }

  /** What is typed from now on is another view. */
  endTyping(): void {
    this.typing = false;
  }

  /** Shows a session that somebody asks for, whatever the view leaves out. */
  want(sessionId: string): void {
    this.#show(sessionId);
    this.#askedFrom = activeElement();
    this.#step = 'push';
    this.#host.requestUpdate();
  }

  #show(sessionId: string): void {
    this.#set(this.#host.page, undefined);
    this.filters = {};
    this.wanted = sessionId;
    this.wishes++;
  }

  /** A visitor opens or closes a session. */
  readonly sessionOpens = (event: K360SessionOpenEvent): void => {
    // Whoever listens further up may still cancel it.
    queueMicrotask(() => {
      const { open, sessionId } = event;
      if (event.defaultPrevented || (!open && sessionId !== this.#opened)) return;
      this.typing = this.missing = false;
      this.wanted = undefined;
      this.#host.requestUpdate();
      this.#setOpened(open ? sessionId : undefined, 'push');
    });
  };

  /** The page that the archive answered with: of those behind the last one it is the last one. */
  landed(page: number): void {
    this.#answered = true;
    if (page === (this.#host.page ?? 1)) return;
    this.#set(page, this.#host.query);
    this.#correct();
  }

  /** The session that the address asked for is open, or is not to be had. */
  settle(opened: boolean): void {
    this.#setOpened(opened ? this.wanted : undefined, this.#step);
    this.wanted = undefined;
  }

  /** What is found now may leave out the open session, or show it elsewhere and closed. */
  checkOpened(): void {
    if (this.#opened && !this.#cardOf(this.#opened)?.open) this.#setOpened(undefined, 'replace');
  }

  /** Changes the element's attributes for the visitor; those that its author set stay where addresses begin. */
  #set(page: number | undefined, query: string | undefined): void {
    this.#host.page = this.#known.page = page;
    this.#host.query = this.#known.query = query;
  }

  /** An address that says where the visitor is must not say what is not so; one that says nothing stays. */
  #correct(): void {
    // A session that is asked for is written once it is there.
    if (this.wanted === undefined && this.#address.saysSomething) this.#write('replace');
  }

  #setOpened(sessionId: string | undefined, step: 'push' | 'replace'): void {
    this.#opened = sessionId;
    this.#write(step);
  }

  /** Shows what the page's address asks for. */
  #follow({ page, query, filters = {}, sort, sessionId }: ArchiveView): void {
    this.#due = undefined;
    if (this.#opened && this.#opened !== sessionId) void this.#cardOf(this.#opened)?.hide();
    this.#opened = undefined;
    this.typing = this.missing = false;
    // A session is linked to wherever it is, whatever the author begins with.
    const initial = sessionId ? {} : this.#initial;
    this.#set(page ?? initial.page, query ?? initial.query);
    this.filters = filters;
    this.sort = sort;
    this.wanted = sessionId;
    this.#askedFrom = activeElement();
    this.#step = 'replace';
    if (sessionId) this.wishes++;
    this.#host.requestUpdate();
  }

  #write(step: 'push' | 'replace'): void {
    if (!this.#addressOf) {
      // Several steps at once are one to go back.
      if (this.#due !== 'push') this.#due = step;
      return;
    }
    this.#due = undefined;
    this.#address.write(this.#addressOf(this.prefix, this.current), step);
  }
}
