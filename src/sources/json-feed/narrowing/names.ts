/** Names as small numbers, in the order of their first appearance. */
export class Names {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];

  get size(): number {
    return this.#names.length;
  }

  /** The number of a name, a new one if need be. @param key what makes two names the same */
  add(key: string, name: string): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#names.push(name) - 1;
      this.#ids.set(key, id);
    }
    return id;
  }

  /** The number of a name, or -1. */
  find(key: string): number {
    return this.#ids.get(key) ?? -1;
  }

  name(id: number): string {
    return this.#names[id] ?? '';
  }
}
