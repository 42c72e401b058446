import type { Facet } from '../../domain/archive.js';
import type { PostTerms, Server } from './list-posts.js';
import type { RestParameters } from './rest-address.js';
import { ListedPost } from './schema.js';

/** More years than a festival has been held are not offered one by one. */
const MOST_YEARS = 40;

/** The years of posts, newest first, with their numbers of posts. */
export function yearsOf(posts: readonly PostTerms[]): Facet[] {
  const counts = new Map<string, number>();
  for (const { date } of posts) {
    const value = yearOf(date);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => Number(b.value) - Number(a.value));
}

/**
 * All years between the newest and the oldest post of a collection, which takes two requests.
 * @throws as `Server.ask`
 */
export async function yearsBetween(server: Server, parameters: RestParameters): Promise<Facet[]> {
  const [newest, oldest] = await Promise.all([
    firstYear(server, { ...parameters, order: 'desc' }),
    firstYear(server, { ...parameters, order: 'asc' }),
  ]);
  if (!newest || !oldest) return [];
  const length = Math.max(0, Math.min(MOST_YEARS, newest - oldest + 1));
  return Array.from({ length }, (_, i) => ({ value: String(newest - i) }));
}

async function firstYear({ address, ask }: Server, parameters: RestParameters): Promise<number> {
  const { json } = await ask(
    address.collection({
      ...parameters,
      ...{ orderby: 'date', per_page: 1, page: 1, offset: undefined, _fields: 'id,date' },
    }),
  );
  const post = Array.isArray(json) ? ListedPost.safeParse(json[0]).data : undefined;
  return Number(yearOf(post?.date ?? ''));
}

function yearOf(date: string): string {
  return /^\d{4}(?=-)/.exec(date)?.[0] ?? '';
}
