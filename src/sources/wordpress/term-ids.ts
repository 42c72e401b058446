import { foldToSlug } from '../../domain/fold.js';
import { decodeEntities } from '../../rich-text/plain-text.js';
import type { RestAddress } from './rest-address.js';
import { restRequest } from './rest-request.js';
import { Term, type WireTerm } from './schema.js';

type Options = Parameters<typeof restRequest>[1];

/** A category or tag of a site. */
export interface TermId {
  /** The parameter that narrows posts by it. */
  readonly parameter: 'categories' | 'tags';
  readonly id: number;
}

/** Finds the categories and tags of a site by name or slug; asks for each only once. */
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
    const slug = foldToSlug(name);
    const known = this.#known.get(slug) ?? this.#ask(slug);
    this.#known.set(slug, known);
    // A failure is not remembered: the next query may have better luck.
    known.catch(() => this.#known.delete(slug));
    return known;
  }

  /** Keeps what another answer told, so that the name need not be asked for. */
  learn(name: string, id: TermId): void {
    const slug = foldToSlug(name);
    if (!this.#known.has(slug)) this.#known.set(slug, Promise.resolve(id));
  }

  async #ask(slug: string): Promise<TermId | undefined> {
    if (!slug) return undefined;
    const parameters = ['categories', 'tags'] as const;
    const answers = await Promise.allSettled(parameters.map((name) => this.#search(name, slug)));
    if (answers.every((answer) => answer.status === 'rejected')) throw answers[0]?.reason;
    // Where a category and a tag have the same name, the one with more posts is meant.
    const [best] = answers
      .flatMap((answer, i) =>
        (answer.status === 'fulfilled' ? answer.value : []).map(({ id, count = 0 }) => ({
          parameter: parameters[i] ?? 'tags',
          id,
          count,
        })),
      )
      .sort((a, b) => b.count - a.count);
    return best && { parameter: best.parameter, id: best.id };
  }

  async #search(collection: string, slug: string): Promise<WireTerm[]> {
    // The longest word only: stored names have entities and other signs where a slug has hyphens.
    const search = slug
      .split('-')
      .reduce((best, word) => (word.length > best.length ? word : best), '');
    const url = this.#address.sibling(collection, {
      search,
      per_page: 100,
      _fields: 'id,name,slug,count',
    });
    const { json } = await restRequest(url, this.#options);
    return (Array.isArray(json) ? json : [])
      .flatMap((raw) => Term.safeParse(raw).data ?? [])
      .filter((term) => term.slug === slug || foldToSlug(decodeEntities(term.name)) === slug);
  }
}
