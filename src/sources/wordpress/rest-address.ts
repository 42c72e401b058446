/** Parameters of one request; `undefined` takes away the collection's own. */
export type RestParameters = Readonly<Record<string, string | number | undefined>>;

/** Parameters that leave no post out. */
const PRESENTATION = /^(rest_route|page|per_page|offset|order|orderby|context|_.*)$/;

/** Where a collection of posts and its neighbours live, with pretty permalinks (`/wp-json/…`) or without. */
export class RestAddress {
  readonly #url: URL;
  /** The collection's path in the REST API, e.g. `/wp-json/wp/v2/posts` or, without permalinks, `/wp/v2/posts`. */
  readonly #path: string;
  readonly #plain: boolean;

  /** @param collection absolute address of the collection; its own parameters stay part of every query. */
  constructor(collection: string) {
    this.#url = new URL(collection);
    this.#url.hash = '';
    const route = this.#url.searchParams.get('rest_route');
    this.#plain = route !== null;
    this.#path = (route ?? this.#url.pathname).replace(/\/$/, '');
  }

  /** Value of one of the collection's own parameters, also of a list such as `categories[]`. */
  own(name: string): string {
    const { searchParams } = this.#url;
    return [...searchParams.getAll(name), ...searchParams.getAll(`${name}[]`)].join(',');
  }

  /** Ids in one of the collection's own parameters. */
  ownIds(name: string): number[] {
    return (this.own(name).match(/\d+/g) ?? []).map(Number);
  }

  /** Whether the collection may hold less than all posts of the site: other types have terms of their own. */
  get isNarrowed(): boolean {
    const names = [...this.#url.searchParams.keys()];
    return !this.#path.endsWith('/posts') || names.some((name) => !PRESENTATION.test(name));
  }

  /** A query of the collection: its own parameters, overwritten by the given ones. */
  collection(parameters: RestParameters): string {
    const url = new URL(this.#url);
    for (const name of Object.keys(parameters)) {
      // "categories" also replaces "categories[]" and "categories[terms]".
      for (const key of [...url.searchParams.keys()]) {
        if (key.split('[')[0] === name.split('[')[0]) url.searchParams.delete(key);
      }
    }
    return write(url, parameters);
  }

  /** One post of the collection. */
  item(id: string, parameters: RestParameters): string {
    return this.#at(`${this.#path}/${id}`, parameters);
  }

  /** A neighbour of the collection, such as `tags`. */
  sibling(name: string, parameters: RestParameters): string {
    return this.#at(this.#path.replace(/(?<=\/)[^/]+$/, name), parameters);
  }

  #at(path: string, parameters: RestParameters): string {
    const url = new URL(this.#url);
    url.search = '';
    if (this.#plain) url.searchParams.set('rest_route', path);
    else url.pathname = path;
    return write(url, parameters);
  }
}

function write(url: URL, parameters: RestParameters): string {
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.append(name, String(value));
  }
  return url.href;
}
