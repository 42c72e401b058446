import type { ArchivePage } from '../../domain/archive.js';
import { ArchiveError } from '../../domain/archive-error.js';
import type { Dropped } from '../../domain/dropped.js';
import type { Session } from '../../domain/session.js';
import { readOne, unreadable } from '../one-item.js';
import { Slices } from '../slices.js';
import type { AnsweredPage } from './ask-page.js';
import { type MappedPost, mapPost } from './map-post.js';
import { totalsOf } from './rest-totals.js';

/** The answer to a query that cannot match anything. */
export const NOTHING: ArchivePage = {
  sessions: [],
  page: 1,
  pages: 1,
  total: 0,
  totalIs: 'exact',
  dropped: [],
};

/**
 * Maps an answer of a collection. A post that makes no session is left out and named. Texts are read in
 * slices: a hundred of them would hold the page up.
 * @throws ArchiveError `not-a-feed` if the answer is no list.
 */
export async function mapPage(
  { answer, number }: AnsweredPage,
  perPage: number,
): Promise<ArchivePage> {
  const { json, url } = answer;
  if (!Array.isArray(json)) {
    throw new ArchiveError('not-a-feed', `WordPress answered no list of posts: ${url}`, url);
  }
  const before = (number - 1) * perPage;
  const dropped: Dropped[] = [];
  const sessions: Session[] = [];
  const slices = new Slices();
  slices.begin();
  for (const [i, raw] of (json as unknown[]).entries()) {
    if (slices.over) await slices.pause(false);
    const { id, session, rejected } = readOne<MappedPost>(
      () => mapPost(raw, url),
      (error) => ({ rejected: [unreadable(error)] }),
    );
    dropped.push(...rejected.map((part) => ({ index: before + i, ...(id && { id }), ...part })));
    if (session) sessions.push(session);
  }
  const totals = totalsOf(answer);
  // Without totals, a full page is the only hint that there may be another.
  const isFull = json.length >= perPage;
  return {
    sessions,
    page: number,
    pages: Math.max(1, totals?.pages ?? (isFull ? number + 1 : number)),
    total: totals?.total ?? before + json.length,
    totalIs: totals || !isFull ? 'exact' : 'minimum',
    dropped,
  };
}
