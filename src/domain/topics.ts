import { fold, foldToSlug } from './fold.js';

/**
 * The topics of an archive as small numbers, in the order of their first appearance. Two are the same if
 * they are so once folded; "C++" and "C#" are not, though both have the slug "c".
 */
export class Topics {
  readonly #names: string[] = [];
  /** By name, as it is written and folded. */
  readonly #ids = new Map<string, number>();
  readonly #bySlug = new Map<string, number[]>();

  get size(): number {
    return this.#names.length;
  }

  /** The number of a topic, a new one if need be. */
  add(name: string): number {
    // An archive has few topics, and folding takes long enough to be remembered.
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const key = fold(name);
    const id = this.#ids.get(key) ?? this.#new(name, key);
    this.#ids.set(name, id);
    return id;
  }

  /** The topic of that name; without one, all of that slug. */
  find(nameOrSlug: string): readonly number[] {
    const key = fold(nameOrSlug);
    const id = this.#ids.get(key);
    return id === undefined ? (this.#bySlug.get(key) ?? []) : [id];
  }

  name(id: number): string {
    return this.#names[id] ?? '';
  }

  #new(name: string, key: string): number {
    const id = this.#names.push(name) - 1;
    this.#ids.set(key, id);
    const slug = foldToSlug(name);
    if (slug) this.#bySlug.set(slug, [...(this.#bySlug.get(slug) ?? []), id]);
    return id;
  }
}
