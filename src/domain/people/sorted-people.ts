import { comparePeople } from './people-order.js';
import type { Person } from './person.js';

/** People in order. Putting one in its place is quick, so that sorting never takes long at once. */
export class SortedPeople {
  readonly #people: Person[] = [];
  #view: readonly Person[] | undefined;

  add(person: Person): void {
    this.#people.splice(this.#placeOf(person), 0, person);
    this.#view = undefined;
  }

  remove(person: Person): void {
    this.#people.splice(this.#placeOf(person), 1);
    this.#view = undefined;
  }

  /** The same list until somebody joins or leaves. */
  get view(): readonly Person[] {
    return (this.#view ??= [...this.#people]);
  }

  /** Where somebody stands, or belongs. */
  #placeOf(person: Person): number {
    let from = 0;
    let to = this.#people.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = this.#people[middle];
      if (other && comparePeople(other, person) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
