import { fold, foldToSlug } from '../../domain/fold.js';
import { decodeEntities } from '../../rich-text/plain-text.js';
import type { RestAddress } from './rest-address.js';
import { restRequest } from './rest-request.js';
import { Term, type WireTerm } from './schema.js';
import { TAXONOMIES, type Taxonomy } from './site-terms.js';

type Options = Parameters<typeof restRequest>[1];

/** A category or tag of a site. */
export interface TermId {
  /** The parameter that narrows posts by it. */
  readonly parameter: Taxonomy;
  readonly id: number;
}

/** Finds the categories and tags of a site by name, else by slug; asks for each only once. */
export class TermIds {
  readonly #address: RestAddress;
  readonly #options: Options;
  readonly #known = new Map<string, Promise<TermId | undefined>>();

  constructor(address: RestAddress, options: Options) {
    this.#address = address;
    this.#options = options;
  }

  /**
   * With two requests at once, or none where the name was asked for before.
   * @returns `undefined` if the site has neither such a category nor such a tag.
   * @throws as `restRequest`, if neither of the two could be asked.
   */
  find(name: string): Promise<TermId | undefined> {
    const key = fold(name);
    const known = this.#known.get(key) ?? this.#ask(name, key);
    this.#known.set(key, known);
    // A failure is not remembered: the next query may have better luck.
    known.catch(() => this.#known.delete(key));
    return known;
  }

  /** Keeps what another answer told, so that the name need not be asked for. */
  learn(name: string, id: TermId): void {
    const key = fold(name);
    if (!this.#known.has(key)) this.#known.set(key, Promise.resolve(id));
  }

  async #ask(name: string, key: string): Promise<TermId | undefined> {
    // The longest word only: stored names have entities and other signs where a slug has hyphens.
    const word = foldToSlug(name)
      .split('-')
      .reduce((best, word) => (word.length > best.length ? word : best), '');
    const search = word || name.trim();
    if (!search) return undefined;
    const answers = await Promise.allSettled(TAXONOMIES.map((one) => this.#search(one, search)));
    if (answers.every((answer) => answer.status === 'rejected')) throw answers[0]?.reason;
    const terms = answers.flatMap((answer, i) =>
      (answer.status === 'fulfilled' ? answer.value : []).map((term) => ({
        ...term,
        parameter: TAXONOMIES[i] ?? 'tags',
        name: fold(decodeEntities(term.name)),
      })),
    );
    const named = terms.filter((term) => term.name === key);
    const bySlug = terms.filter((term) => [term.slug, foldToSlug(term.name)].includes(key));
    // Where a category and a tag have the same name, the one with more posts is meant.
    const [best] = (named.length ? named : bySlug).sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
    return best && { parameter: best.parameter, id: best.id };
  }

  async #search(collection: Taxonomy, search: string): Promise<WireTerm[]> {
    const url = this.#address.sibling(collection, {
      search,
      per_page: 100,
      _fields: 'id,name,slug,count',
    });
    const { json } = await restRequest(url, this.#options);
    return (Array.isArray(json) ? json : []).flatMap((raw) => Term.safeParse(raw).data ?? []);
  }
}
