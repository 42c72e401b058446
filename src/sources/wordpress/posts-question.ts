import type { ArchiveQuery } from '../../domain/archive.js';
import type { Dropped } from '../../domain/dropped.js';
import { narrow } from './narrow.js';
import type { RestAddress, RestParameters } from './rest-address.js';
import type { TermIds } from './term-ids.js';
import { intersect, spanOf, type TimeSpan } from './time-span.js';

/** A query as the server is asked: which posts, in which order. */
export interface PostsQuestion {
  readonly parameters: RestParameters;
  /** Times that all its posts lie between. */
  readonly span: TimeSpan;
  /** What of it the server cannot be asked. */
  readonly lost: readonly Dropped[];
}

/**
 * Puts a query into the collection's parameters; names of terms are looked up.
 * @returns `undefined` if no post can match
 */
export async function askPosts(
  { text = '', tags = [], filters = {}, sort }: ArchiveQuery,
  address: RestAddress,
  terms: TermIds,
): Promise<PostsQuestion | undefined> {
  const names = [...tags, ...(filters.tags ?? [])];
  const found = await Promise.all(names.map((name) => terms.find(name)));
  const known = found.filter((term) => term !== undefined);
  const wanted = spanOf(filters);
  if (known.length < found.length || !wanted) return undefined;
  const own = (name: string) => address.own(name);
  const { parameters, lost } = narrow(known, own);
  const span = intersect({ after: own('after'), before: own('before') }, wanted);
  const search = [own('search'), text].join(' ').trim();
  return {
    parameters: {
      ...parameters,
      ...span,
      ...(search && { search }),
      ...(sort && { orderby: 'date', order: sort === 'oldest' ? 'asc' : 'desc' }),
    },
    span,
    lost: filters.has?.length
      ? [...lost, { index: -1, path: 'filters.has', reason: 'WordPress cannot narrow by material' }]
      : lost,
  };
}
