import { fold, foldToSlug } from './fold.js';

/**
 * The topics of an archive as small numbers, in the order of their first appearance. Two are the same if
 * they are so once folded; "C++" and "C#" are not, though both have the slug "c".
 */
export class Topics {
  readonly #names: string[] = [];
  readonly #slugs: string[] = [];
  /** By name, as it is written and folded. */
  readonly #ids = new Map<string, number>();

  get size(): number {
    return this.#names.length;
  }

  /** The number of a topic, a new one if need be. */
  add(name: string): number {
    // An archive has few topics, and folding takes long enough to be remembered.
    let id = this.#ids.get(name);
    if (id === undefined) {
      const key = fold(name);
      id = this.#ids.get(key) ?? this.#slugs.push(foldToSlug(name)) - 1;
      this.#names[id] ??= name;
      this.#ids.set(key, id).set(name, id);
    }
    return id;
  }

  /** The topic of that name; without one, all of that slug. */
  find(nameOrSlug: string): readonly number[] {
    const key = fold(nameOrSlug);
    const id = this.#ids.get(key);
    if (id !== undefined) return [id];
    return this.#slugs.flatMap((slug, at) => (key && slug === key ? at : []));
  }

  name(id: number): string {
    return this.#names[id] ?? '';
  }
}
