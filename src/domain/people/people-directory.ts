import { compact } from '../compact.js';
import type { Session } from '../session.js';
import { organizationPath } from './organization-key.js';
import { LETTERS, OTHER } from './people-order.js';
import type { Appearance, Person, SessionLink } from './person.js';
import { readPersonName } from './person-name.js';
import { peopleOfName } from './same-person.js';
import { SortedPeople } from './sorted-people.js';

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
 * The people of an archive, each once, as far as its sessions were read. It grows session by session; what
 * was added counts once it is settled, and only what changed is worked on again.
 */
export class PeopleDirectory {
  /** Number of people. */
  size = 0;
  readonly #names = new Map<string, Namesakes>();
  /** Names as they are written: the same few come again and again. */
  readonly #keys = new Map<string, string>();
  readonly #changed = new Set<string>();
  readonly #organizations = new Set<string>();
  readonly #sessions = new Set<string>();
  readonly #letters = new Map(
    [...LETTERS, OTHER].map((letter) => [letter, new SortedPeople()] as const),
  );

  /** Takes in the people of a session; a session that was taken in before changes nothing. */
  add({ id, title, url, language, tags, date, contributors }: Session): void {
    if (this.#sessions.has(id)) return;
    this.#sessions.add(id);
    const session: SessionLink = compact({ id, title, url, language, tags, time: date?.time });
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

  /**
   * Works out who is who among those that were added. Done name by name while it is iterated, so that it can
   * be cut into slices; sessions may be added meanwhile.
   */
  *settle(): Generator<void, void, undefined> {
    for (const key of this.#changed) {
      this.#changed.delete(key);
      const namesakes = this.#names.get(key) as Namesakes;
      for (const person of namesakes.people) this.#letters.get(person.letter)?.remove(person);
      this.size -= namesakes.people.length;
      namesakes.people = peopleOfName(key, namesakes.appearances);
      for (const person of namesakes.people) this.#letters.get(person.letter)?.add(person);
      this.size += namesakes.people.length;
      yield;
    }
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
    return [...this.#letters]
      .map(([letter, { view }]) => ({ letter, people: view }))
      .filter(({ letter, people }) => letter !== OTHER || people.length);
  }

  #keyOf(name: string): string {
    let key = this.#keys.get(name);
    if (key === undefined) this.#keys.set(name, (key = readPersonName(name).key));
    return key;
  }
}
