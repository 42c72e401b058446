import type { LitElement } from 'lit';
import type { Archive, ArchivePage } from '../../domain/archive.js';
import type { ArchiveMessageOverrides } from '../../i18n/archive/catalogue.js';
import type { Notices } from '../notices/notices.js';
import { OnDemand } from '../loading/on-demand.js';
import type { SessionsPrinter } from '../print/sessions-printer.js';
import type { SessionsTools } from '../tools/sessions-tools.js';
import type { SessionsView } from './sessions-view.js';
import { wantElement } from '../loading/wanted-elements.js';

type Host = LitElement & { messages: ArchiveMessageOverrides | undefined };

/** What of an archive's element waits until the first cards are seen, and is loaded only where it is needed. */
export class LaterParts {
  /** Search, filters, order and links. */
  readonly tools: OnDemand<SessionsTools>;
  /** What is seldom said. */
  readonly notices: OnDemand<Notices>;
  readonly printer: OnDemand<SessionsPrinter>;

  constructor(host: Host, view: SessionsView) {
    this.tools = new OnDemand(host, async () => {
      // Beside it what it imports, which would be asked for a round trip later.
      const [{ SessionsTools }] = await Promise.all([
        import('../tools/sessions-tools.js'),
        import('../markup/search-marker.js'),
      ]);
      const tools = new SessionsTools(host);
      await tools.ready;
      view.writeWith((prefix, current) => tools.address(prefix, current));
      return tools;
    });
    this.notices = new OnDemand(host, async () =>
      (await import('../notices/notices.js')).Notices.for(host),
    );
    this.printer = new OnDemand(host, async () =>
      (await import('../print/sessions-printer.js')).SessionsPrinter.for(host),
    );
  }

  load(answer: ArchivePage, archive: Archive | undefined): void {
    const { total, pages, dropped, totalIs } = answer;
    // Every session has its link, and whatever an address asks for can be taken back.
    void this.tools.load();
    if (pages > 1) wantElement('k360-paginator');
    if (total) void this.printer.load();
    // Whoever goes offline cannot load any more what says so; a server is asked for each search, too.
    const mayFail = archive?.search === 'server';
    if (!total || dropped.length || totalIs === 'minimum' || mayFail) void this.notices.load();
  }
}
