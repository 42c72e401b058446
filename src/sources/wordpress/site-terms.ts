import type { Server } from './list-posts.js';
import { Remembered } from './remembered.js';
import { RestError } from './rest-request.js';
import { Term, type WireTerm } from './schema.js';

/** The two lists of a site that sessions are tagged by. */
export const TAXONOMIES = ['categories', 'tags'] as const;
export type Taxonomy = (typeof TAXONOMIES)[number];

/** More terms than one request names are not offered. */
const MOST_TERMS = 100;

/** Categories and tags of a site; what was told once is not asked for again. */
export class SiteTerms {
  /** By list and id; `undefined` where the site told nothing. */
  readonly #named = new Map<string, WireTerm | undefined>();
  readonly #mostUsed = new Remembered<WireTerm[]>();

  /**
   * The terms with these ids, as far as the site tells them; of many ids the first hundred.
   * @throws as `Server.ask`, but not for a list that the site keeps to itself
   */
  async named(server: Server, taxonomy: Taxonomy, ids: readonly number[]): Promise<WireTerm[]> {
    const wanted = ids.slice(0, MOST_TERMS);
    const key = (id: number) => `${taxonomy} ${id}`;
    const unknown = wanted.filter((id) => !this.#named.has(key(id)));
    if (unknown.length) {
      const told = await ask(server, taxonomy, { include: unknown.join(',') });
      for (const id of unknown) {
        this.#named.set(
          key(id),
          told.find((term) => term.id === id),
        );
      }
    }
    return wanted.flatMap((id) => this.#named.get(key(id)) ?? []);
  }

  /** The terms that most posts of the whole site have. Throws as `named`. */
  mostUsed(server: Server, taxonomy: Taxonomy): Promise<WireTerm[]> {
    const parameters = { orderby: 'count', order: 'desc', hide_empty: 'true' };
    return this.#mostUsed.of(taxonomy, () => ask(server, taxonomy, parameters));
  }
}

async function ask(
  { address, ask }: Server,
  taxonomy: Taxonomy,
  parameters: Readonly<Record<string, string>>,
): Promise<WireTerm[]> {
  const url = address.sibling(taxonomy, {
    per_page: MOST_TERMS,
    ...parameters,
    _fields: 'id,name,slug,count',
  });
  const answer = await ask(url).catch((error: unknown) => {
    if (error instanceof RestError && (error.status ?? 0) < 500) return { json: [] };
    throw error;
  });
  const { json } = answer;
  return (Array.isArray(json) ? json : []).flatMap((raw) => Term.safeParse(raw).data ?? []);
}
