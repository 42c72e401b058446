import type { ArchiveQuery, SortOrder } from '../../domain/archive.js';
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
  /** Absent where the collection's own address orders by something else than the date. */
  readonly order: SortOrder | undefined;
  /** What of it the server cannot be asked. */
  readonly lost: readonly Dropped[];
}

/**
 * Puts a query into the collection's parameters; names of terms are looked up.
 *
 * Material (`filters.has`) is no field of the REST API: it is not offered, and where an address asks for
 * it all the same the answer is not narrowed by it and says so.
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
  const { parameters, lost } = narrow(known, address);
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
    order: sort ?? ownOrder(address),
    lost: filters.has?.length
      ? [...lost, { index: -1, path: 'filters.has', reason: 'WordPress cannot narrow by material' }]
      : lost,
  };
}

/** The REST API orders by date, the newest first, unless it is told otherwise. */
function ownOrder(address: RestAddress): SortOrder | undefined {
  if (!/^(date)?$/.test(address.own('orderby'))) return undefined;
  return address.own('order') === 'asc' ? 'oldest' : 'newest';
}
