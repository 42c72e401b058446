import { expect } from '@open-wc/testing';
import type { Archive, ArchivePage } from '../../../src/domain/archive.js';
import type { Session } from '../../../src/domain/session.js';
import { PrintJob } from '../../../src/elements/print/print-job.js';

/** A server of whose hundreds one each cannot be shown, and which fails when it is told to. */
function archive(fails: (page: number) => boolean): Archive {
  return {
    search: 'server',
    query: ({ page }): Promise<ArchivePage> => {
      if (fails(page)) return Promise.reject(new Error(`page ${page}`));
      const sessions = Array.from({ length: 99 }, (_, i) => ({ id: `${page}-${i}` }) as Session);
      const answer = { sessions, page, pages: 30, total: 3_000, totalIs: 'exact' } as const;
      return Promise.resolve({ ...answer, dropped: [] });
    },
  } as Pick<Archive, 'search' | 'query'> as Archive;
}

describe('what is collected for paper', () => {
  const question = { page: 7, perPage: 10 };
  const { signal } = new AbortController();

  it('ends where paper has enough, also in the middle of a page', async () => {
    const job = new PrintJob(
      archive(() => false),
      question,
    );
    let told = 0;
    await job.finish(signal, (more) => (told += more.length));
    expect(job.sessions).to.have.length(2_000);
    expect(told).to.equal(2_000);
    expect(job.total).to.equal(3_000);
    expect(job.sessions[0]?.id, 'from the first page, whichever is shown').to.equal('1-0');
  });

  it('goes on where it failed', async () => {
    let down = true;
    const job = new PrintJob(
      archive((page) => down && page === 3),
      question,
    );
    const failure = await job.finish(signal, () => undefined).catch(String);
    expect(failure).to.equal('Error: page 3');
    expect(job.sessions).to.have.length(198);
    down = false;
    await job.finish(signal, () => undefined);
    expect(new Set(job.sessions.map(({ id }) => id)).size).to.equal(2_000);
  });
});
