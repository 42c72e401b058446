import { compact } from '../compact.js';
import type { Session } from '../session.js';
import { organizationPath } from './organization-key.js';
import { comparePeople, LETTERS, OTHER } from './people-order.js';
import type { Appearance, Person, SessionLink } from './person.js';
import { readPersonName } from './person-name.js';
import { peopleOfName } from './same-person.js';

/** Everybody of one name. */
interface Namesakes {
  readonly appearances: Appearance[];
  people: readonly Person[];
}

/** The people under one letter, in order. */
export interface Letter {
  readonly letter: string;
  readonly people: readonly Person[];
}

/**
 * The people of an archive, each once, as far as its sessions were read. It grows session by session, and
 * only what a session changed is worked on again.
 */
export class PeopleDirectory {
  readonly #names = new Map<string, Namesakes>();
  /** Names as they are written: the same few come again and again. */
  readonly #keys = new Map<string, string>();
  readonly #changed = new Set<string>();
  readonly #organizations = new Set<string>();
  readonly #sessions = new Set<string>();
  readonly #letters = new Map<string, readonly Person[]>();
  #size = 0;

  /** Takes in the people of a session; a session that was taken in before changes nothing. */
  add({ id, title, url, language, date, contributors }: Session): void {
    if (this.#sessions.has(id)) return;
    this.#sessions.add(id);
    const session: SessionLink = compact({ id, title, url, language, time: date?.time });
    for (const contributor of contributors) {
      const key = this.#keyOf(contributor.name);
      const namesakes = this.#names.get(key) ?? { appearances: [], people: [] };
      namesakes.appearances.push({ contributor, session });
      this.#names.set(key, namesakes);
      this.#changed.add(key);
      const [organization] = organizationPath(contributor.organization);
      if (organization) this.#organizations.add(organization);
    }
  }

  /** Number of people. */
  get size(): number {
    this.#update();
    return this.#size;
  }

  /** Number of their organisations; the parts of one do not count. */
  get organizations(): number {
    return this.#organizations.size;
  }

  /**
   * The letters A to Z in order, also those that nobody stands under, and `#` where somebody does. The list
   * of a letter is the same one until somebody joins or leaves it.
   */
  get letters(): readonly Letter[] {
    this.#update();
    const all = this.#letters.get(OTHER)?.length ? [...LETTERS, OTHER] : LETTERS;
    return all.map((letter) => ({ letter, people: this.#letters.get(letter) ?? NOBODY }));
  }

  #update(): void {
    if (!this.#changed.size) return;
    const gone = new Map<string, Set<Person>>();
    const come = new Map<string, Person[]>();
    for (const key of this.#changed) {
      const namesakes = this.#names.get(key) as Namesakes;
      for (const person of namesakes.people) {
        gone.set(person.letter, (gone.get(person.letter) ?? new Set()).add(person));
      }
      this.#size -= namesakes.people.length;
      namesakes.people = peopleOfName(key, namesakes.appearances);
      this.#size += namesakes.people.length;
      for (const person of namesakes.people) {
        const list = come.get(person.letter);
        if (list) list.push(person);
        else come.set(person.letter, [person]);
      }
    }
    this.#changed.clear();
    for (const letter of new Set([...gone.keys(), ...come.keys()])) {
      const stayed = (this.#letters.get(letter) ?? NOBODY).filter(
        (person) => !gone.get(letter)?.has(person),
      );
      // Almost in order already, which sorting makes use of.
      this.#letters.set(letter, [...stayed, ...(come.get(letter) ?? [])].sort(comparePeople));
    }
  }

  #keyOf(name: string): string {
    let key = this.#keys.get(name);
    if (key === undefined) this.#keys.set(name, (key = readPersonName(name).key));
    return key;
  }
}

const NOBODY: readonly Person[] = [];
