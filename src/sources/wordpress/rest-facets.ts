import type { ArchiveQuery, Facet, Facets } from '../../domain/archive.js';
import { listPosts, type PostTerms, type Server } from './list-posts.js';
import { type Offer, offeredTerms } from './offered-terms.js';
import { askPosts } from './posts-question.js';
import { Remembered } from './remembered.js';
import type { RestAddress, RestParameters } from './rest-address.js';
import { SiteTerms, TAXONOMIES, type Taxonomy } from './site-terms.js';
import type { TermId, TermIds } from './term-ids.js';
import { type ChosenTime, isWithin, spanOf } from './time-span.js';
import { yearsBetween, yearsOf } from './years.js';

interface Found {
  readonly offers: readonly Offer[];
  readonly years: Facet[];
}

/**
 * What visitors can narrow a WordPress by: categories, tags and years. The server itself counts terms over
 * the whole site only. So up to 500 posts are listed by their terms and dates and counted here, exactly
 * and for every query; of more, the site's most used terms and the years between the newest and the oldest
 * are offered, with counts only where nothing is narrowed. Days and material the server cannot tell.
 */
export class RestFacets {
  readonly #ids: TermIds;
  readonly #terms = new SiteTerms();
  readonly #posts = new Remembered<readonly PostTerms[] | undefined>();
  readonly #years = new Remembered<Facet[]>();

  constructor(ids: TermIds) {
    this.#ids = ids;
  }

  /** @throws as `Server.ask` */
  async of(query: ArchiveQuery, server: Server): Promise<Facets> {
    const { filters: { tags: chosen = [] } = {}, tags = [] } = query;
    const { address } = server;
    // Another year takes the place of the one that is chosen, so time is left aside at first.
    const question = await askPosts({ ...query, filters: { tags: chosen } }, address, this.#ids);
    if (!question) return {};
    const { parameters } = question;
    const posts = await this.#posts.of(JSON.stringify(parameters), () =>
      listPosts(server, parameters),
    );
    const { offers, years } = posts
      ? await this.#count(server, posts, query)
      : await this.#estimate(server, parameters, query);
    const fixed = await Promise.all(tags.map((tag) => this.#ids.find(tag)));
    const isOffered = (offer: Offer) => isChoice(offer, address, fixed);
    return { tags: offeredTerms(offers, isOffered, this.#ids), years };
  }

  async #count(
    server: Server,
    posts: readonly PostTerms[],
    { filters: { day, year } = {} }: ArchiveQuery,
  ): Promise<Found> {
    const onDay = within(posts, { day });
    const timely = within(onDay, { year });
    const offers = await ofBothLists(async (taxonomy) => {
      const counts = countTerms(timely, taxonomy);
      const ids = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
      const terms = await this.#terms.named(server, taxonomy, ids);
      return terms.map((term) => ({ taxonomy, term, count: counts.get(term.id) }));
    });
    return { offers, years: yearsOf(onDay) };
  }

  async #estimate(server: Server, parameters: RestParameters, query: ArchiveQuery): Promise<Found> {
    const counted = !server.address.isNarrowed && !leavesOut(query);
    const [offers, years] = await Promise.all([
      ofBothLists(async (taxonomy) => {
        const terms = await this.#terms.mostUsed(server, taxonomy);
        return terms.map((term) => ({ taxonomy, term, ...(counted && { count: term.count }) }));
      }),
      this.#years.of(JSON.stringify(parameters), () => yearsBetween(server, parameters)),
    ]);
    return { offers, years };
  }
}

async function ofBothLists(offersOf: (taxonomy: Taxonomy) => Promise<Offer[]>): Promise<Offer[]> {
  return (await Promise.all(TAXONOMIES.map(offersOf))).flat();
}

function countTerms(posts: readonly PostTerms[], taxonomy: Taxonomy): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of posts.flatMap((post) => post[taxonomy])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function within(posts: readonly PostTerms[], time: ChosenTime) {
  const span = spanOf(time);
  return span ? posts.filter(({ date }) => isWithin(date, span)) : [];
}

/** Whether a query asks for less than the collection. */
function leavesOut({ text, tags, filters = {} }: ArchiveQuery): boolean {
  const { tags: chosen, day, year } = filters;
  return [text?.trim(), tags?.length, chosen?.length, day, year].some(Boolean);
}

/** What narrows the archive itself is no choice; beside a list of several, another term would replace it. */
function isChoice(
  { taxonomy, term: { id } }: Offer,
  address: RestAddress,
  fixed: readonly (TermId | undefined)[],
): boolean {
  if (fixed.some((term) => term?.parameter === taxonomy && term.id === id)) return false;
  const own = address.ownIds(taxonomy);
  return own.length > 1 ? own.includes(id) : own[0] !== id;
}
