import type { ReactiveControllerHost } from 'lit';
import { findPeople } from '../../domain/people/find-people.js';
import type { Letter } from '../../domain/people/people-directory.js';
import type { Marker } from '../markup/marker.js';
import type { Group } from './people-groups.js';
import { Reveal } from './reveal.js';
import { searchMarker } from '../markup/search-marker.js';

/** Up to so many people are all shown; of more, so many a letter at first, and so many more on request. */
const SHOW_ALL = 400;
const FIRST_OF_LETTER = 20;
const MORE_OF_LETTER = 200;

/** Those that a visitor looks at: found by a search, and few enough to be drawn. */
export class PeopleSelection {
  /** Draws everything at once, for the printer. */
  printing = false;
  /** Ids of the people all of whose sessions are linked. */
  unfolded: ReadonlySet<string> = new Set();
  /** What is found, under its letters. */
  letters: readonly Letter[] = [];
  /** Number of people found. */
  found = 0;
  readonly #reveal: Reveal;
  readonly #limits = new Map<string, number>();
  #query = '';
  #marker: Marker | undefined;
  #groups = new Map<string, Group>();

  constructor(host: ReactiveControllerHost) {
    this.#reveal = new Reveal(host);
  }

  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.#marker = searchMarker(query, false);
    this.#reveal.restart();
  }

  /** Marks what was searched for; the same one for the same query. */
  get marker(): Marker | undefined {
    return this.#marker;
  }

  /** Whether there are too many to show all of them. */
  get limited(): boolean {
    return this.found > SHOW_ALL && !this.printing;
  }

  /** Looks again, after a search or because there are more people. */
  find(letters: readonly Letter[]): void {
    this.letters = findPeople(letters, this.#query);
    this.found = this.letters.reduce((sum, { people }) => sum + people.length, 0);
  }

  /** The groups to draw now; the people of a group nothing has changed in are the same list as before. */
  groups(): Group[] {
    const limited = this.letters
      .filter(({ people }) => people.length)
      .map(({ letter, people }) => {
        const limit = this.limited ? this.#limitOf(letter) : people.length;
        return { letter, people: people.slice(0, limit), more: Math.max(0, people.length - limit) };
      });
    const drawn = this.#reveal.step(
      limited.map(({ people }) => people),
      this.printing,
    );
    const groups = limited.map(({ letter, more }, i): Group => {
      const people = drawn[i] ?? [];
      const before = this.#groups.get(letter)?.drawn ?? [];
      const same = before.length === people.length && before.every((one, at) => one === people[at]);
      return { letter, more, drawn: same ? before : people };
    });
    this.#groups = new Map(groups.map((group) => [group.letter, group]));
    return groups;
  }

  /** More people of a letter. */
  extend(letter: string): void {
    this.#limits.set(letter, this.#limitOf(letter) + MORE_OF_LETTER);
  }

  /** All sessions of a person. */
  unfold(id: string): void {
    this.unfolded = new Set(this.unfolded).add(id);
  }

  #limitOf(letter: string): number {
    return this.#limits.get(letter) ?? FIRST_OF_LETTER;
  }
}
