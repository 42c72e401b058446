import type { Facet, Facets } from '../../domain/archive.js';
import { decodeEntities } from '../../rich-text/plain-text.js';
import type { PostsQuestion } from './posts-question.js';
import type { RestAddress } from './rest-address.js';
import type { RestAnswer } from './rest-request.js';
import { Post, Term } from './schema.js';

/** More years than a festival has been held are not offered one by one. */
const MAX_YEARS = 40;

interface Server {
  readonly address: RestAddress;
  readonly ask: (url: string) => Promise<RestAnswer>;
}

/**
 * What visitors can narrow by on a WordPress server: its categories and tags, and the years between its
 * newest and oldest post. The server counts terms over the whole site only, so counts are told where
 * nothing narrows it; days and material it cannot tell.
 * @param whole the collection without what the visitor chose
 * @param counted whether the server's own counts are those of the collection
 */
export async function restFacets(
  server: Server,
  whole: PostsQuestion,
  counted: boolean,
): Promise<Facets> {
  const [categories, tags, newest, oldest] = await Promise.all([
    terms(server, 'categories'),
    terms(server, 'tags'),
    yearOf(server, whole, 'desc'),
    yearOf(server, whole, 'asc'),
  ]);
  const topics = [...categories, ...tags].sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const unique = new Map(topics.map((facet) => [facet.value, facet]));
  return {
    tags: [...unique.values()].map(({ value, count }) => ({
      value,
      ...(counted && count !== undefined && { count }),
    })),
    ...(newest && oldest && { years: years(newest, oldest) }),
  };
}

async function terms({ address, ask }: Server, kind: 'categories' | 'tags'): Promise<Facet[]> {
  const url = address.sibling(kind, {
    ...{ per_page: 100, orderby: 'count', order: 'desc', hide_empty: 'true' },
    _fields: 'id,name,slug,count',
  });
  const { json } = await ask(url);
  return (Array.isArray(json) ? json : []).flatMap((raw) => {
    const term = Term.safeParse(raw).data;
    const value = term && decodeEntities(term.name);
    return value ? [{ value, ...(term.count !== undefined && { count: term.count }) }] : [];
  });
}

/** The year of the newest or oldest post. */
async function yearOf(
  { address, ask }: Server,
  { parameters }: PostsQuestion,
  order: 'asc' | 'desc',
): Promise<number | undefined> {
  const { json } = await ask(
    address.collection({
      ...parameters,
      ...{ orderby: 'date', order, per_page: 1, page: 1, offset: undefined, _fields: 'id,date' },
    }),
  );
  const post = Array.isArray(json) ? Post.safeParse(json[0]).data : undefined;
  return Number(/^\d{4}/.exec(post?.date ?? '')?.[0]) || undefined;
}

function years(newest: number, oldest: number): Facet[] {
  const count = Math.min(MAX_YEARS, newest - oldest + 1);
  return Array.from({ length: count }, (_, i) => ({ value: String(newest - i) }));
}
