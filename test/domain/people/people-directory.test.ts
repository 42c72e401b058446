import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Contributor } from '../../../src/domain/contributor.js';
import { findPeople } from '../../../src/domain/people/find-people.js';
import { PeopleDirectory } from '../../../src/domain/people/people-directory.js';
import type { Person } from '../../../src/domain/people/person.js';
import type { Session } from '../../../src/domain/session.js';
import { expectLinear } from '../../support/expect-linear.js';

/** A session of a day of 2022, or without a date. */
function session(id: string, day: number | undefined, ...contributors: Contributor[]): Session {
  return {
    id,
    title: `Titel ${id}`,
    ...(day !== undefined && { date: { iso: '', day: '', time: day } }),
    authors: [],
    content: { kind: 'text', text: '' },
    baseUrl: '',
    downloads: [],
    recordings: [],
    contributors,
    tags: [],
    cancelled: false,
  };
}

function directory(...sessions: Session[]): PeopleDirectory {
  const people = new PeopleDirectory();
  for (const one of sessions) people.add(one);
  return settled(people);
}

function settled(people: PeopleDirectory): PeopleDirectory {
  const names = people.settle();
  while (!names.next().done);
  return people;
}

const everybody = (people: PeopleDirectory): Person[] =>
  people.letters.flatMap(({ people: list }) => list);
/** One session for each contributor, the first the oldest. */
const of = (...contributors: Contributor[]) =>
  everybody(directory(...contributors.map((one, i) => session(`s${i}`, i, one))));

describe('a directory of people', () => {
  describe('takes for one person', () => {
    it('who is written with differing titles and bios, and keeps the fullest of each', () => {
      const [person, ...others] = of(
        {
          name: 'Dr. Jana Noll',
          organization: 'Kommune 360°',
          bio: 'kennt jedes Rathaus von innen.',
        },
        {
          name: 'Jana Noll',
          organization: 'Kommune 360',
          bio: 'leitet.',
          url: 'https://a.example/',
        },
      );
      expect(others).to.deep.equal([]);
      expect(person).to.include({
        name: 'Dr. Jana Noll',
        bio: 'kennt jedes Rathaus von innen.',
        url: 'https://a.example/',
      });
      expect(
        person?.sessions.map(({ id }) => id),
        'newest first',
      ).to.deep.equal(['s1', 's0']);
    });

    it('who is written without umlauts, and writes the name as it is', () => {
      const people = of({ name: 'Jörg Müllner' }, { name: 'Joerg Muellner' });
      expect(people.map(({ name }) => name)).to.deep.equal(['Jörg Müllner']);
    });

    it('who is written in capitals or surname first, and writes the name as it is spoken', () => {
      const people = of(
        { name: 'Beethoven, Ludwig van' },
        { name: 'Ludwig van Beethoven' },
        { name: 'ANNA MÜLLNER' },
        { name: 'Anna Müllner' },
        { name: 'ada aal' },
        { name: 'Ada Aal' },
        { name: 'Dr. CORA COHN' },
        { name: 'Cora Cohn' },
      );
      expect(people.map(({ name }) => name)).to.deep.equal([
        ...['Ada Aal', 'Ludwig van Beethoven', 'Dr. CORA COHN', 'Anna Müllner'],
      ]);
    });

    it('whose organisation is named more or less exactly', () => {
      const people = of(
        { name: 'Ada Weber', organization: 'Stadt Lindenau' },
        { name: 'Ada Weber', organization: 'Stadt Lindenau, Jugendamt' },
        { name: 'Ada Weber', organization: 'STADT LINDENAU, Jugendamt' },
        { name: 'Kai Brandt', organization: 'Jugendring Auental e. V.' },
        { name: 'Kai Brandt', organization: 'Jugendring Auental' },
      );
      expect(people.map(({ organization }) => organization)).to.deep.equal([
        'Jugendring Auental e. V.',
        'STADT LINDENAU, Jugendamt',
      ]);
    });

    it('who has an organisation only once', () => {
      const [person, ...others] = of(
        { name: 'Ada Weber', bio: 'schreibt.' },
        { name: 'Ada Weber', organization: 'Stadt Lindenau' },
      );
      expect(others).to.deep.equal([]);
      expect(person).to.include({ organization: 'Stadt Lindenau', bio: 'schreibt.' });
    });

    it('who is listed twice in a session, which is linked once', () => {
      const [person, ...others] = everybody(
        directory(session('a', 1, { name: 'Ada Weber' }, { name: 'Dr. Ada Weber' })),
      );
      expect(others).to.deep.equal([]);
      expect(person?.sessions).to.have.length(1);
    });
  });

  describe('keeps apart', () => {
    it('two people with one name at different organisations', () => {
      const people = of(
        { name: 'Ada Weber', organization: 'Stadt Lindenau', bio: 'plant.' },
        { name: 'Dr. Ada Weber', organization: 'Hochschule Nordmark', bio: 'forscht.' },
      );
      expect(people).to.have.length(2);
      expect(new Set(people.map(({ id }) => id)).size).to.equal(2);
      expect(people.map(({ name, bio }) => `${name} ${bio}`)).to.have.members([
        'Ada Weber plant.',
        'Dr. Ada Weber forscht.',
      ]);
    });

    it('somebody without an organisation from several with that name', () => {
      const people = of(
        { name: 'Ada Weber', organization: 'Stadt Lindenau' },
        { name: 'Ada Weber', organization: 'Hochschule Nordmark' },
        { name: 'Ada Weber', bio: 'ist eine von beiden, oder keine.' },
      );
      expect(people).to.have.length(3);
      const [alone] = people.filter(({ organization }) => !organization);
      expect(alone?.bio).to.equal('ist eine von beiden, oder keine.');
    });

    it('two departments, and who is named only by what they share', () => {
      const people = of(
        { name: 'Ada Weber', organization: 'Stadt Lindenau, Jugendamt' },
        { name: 'Ada Weber', organization: 'Stadt Lindenau, Kämmerei' },
        { name: 'Ada Weber', organization: 'Stadt Lindenau' },
      );
      expect(people).to.have.length(3);
    });
  });

  it('shows a role only where all agree', () => {
    expect(
      of(
        { name: 'Ada Weber', role: 'Moderation' },
        { name: 'Ada Weber' },
        { name: 'Kai Brandt', role: 'Moderation' },
        { name: 'Kai Brandt', role: 'Leitung' },
      ).map(({ role }) => role),
    ).to.deep.equal([undefined, 'Moderation']);
  });

  it('of equals takes the latest, and sessions without a date for the oldest', () => {
    const [person] = everybody(
      directory(
        session('none', undefined, { name: 'Ada Weber', bio: 'bio 0' }),
        session('new', 9, { name: 'Ada Weber', bio: 'bio 1', image: 'new.png' }),
        session('old', 1, { name: 'Ada Weber', bio: 'bio 2', image: 'old.png' }),
      ),
    );
    expect(person).to.include({ bio: 'bio 1', image: 'new.png' });
    expect(person?.sessions.map(({ id }) => id)).to.deep.equal(['new', 'old', 'none']);
  });

  it('is sorted as a German list of names is, under its letters', () => {
    const names = [
      'Zoe Zorn',
      'Luiz dos Santos',
      'Bernd von der Au',
      'Dr. Anna Öztürk',
      'Ute Müller',
      'Uwe Mueller',
      'Karl Muller',
      'Bea Mußmann',
      'Eva Ähnlich',
      'Ingo Aigner',
      'Max Hilke-Carlsen',
      'Max Hilke',
      'Мария Иванова',
      'Nena',
      'Jan Ødegaard',
    ];
    const letters = directory(session('a', 1, ...names.map((name) => ({ name })))).letters;
    const shown = letters
      .filter(({ people }) => people.length)
      .map(({ letter, people }) => `${letter}: ${people.map(({ name }) => name).join(', ')}`);
    expect(shown).to.deep.equal([
      'A: Eva Ähnlich, Ingo Aigner, Bernd von der Au',
      'H: Max Hilke, Max Hilke-Carlsen',
      'M: Ute Müller, Uwe Mueller, Karl Muller, Bea Mußmann',
      'N: Nena',
      'O: Jan Ødegaard, Dr. Anna Öztürk',
      'S: Luiz dos Santos',
      'Z: Zoe Zorn',
      '#: Мария Иванова',
    ]);
    expect(letters.map(({ letter }) => letter).join('')).to.equal('ABCDEFGHIJKLMNOPQRSTUVWXYZ#');
  });

  it('counts people and organisations, not their departments', () => {
    const people = directory(
      session(
        'a',
        1,
        { name: 'Ada Weber', organization: 'Stadt Lindenau, Jugendamt' },
        { name: 'Kai Brandt', organization: 'Stadt Lindenau, Kämmerei' },
        { name: 'Bo Ring', organization: 'Jugendring e. V.' },
        { name: 'Cy Ring', organization: 'Jugendring' },
        { name: 'Nena' },
      ),
    );
    expect([people.size, people.organizations]).to.deep.equal([5, 2]);
  });

  it('can be settled name by name, while more come', () => {
    const people = new PeopleDirectory();
    people.add(session('a', 1, { name: 'Ada Weber' }, { name: 'Kai Brandt' }));
    const names = people.settle();
    names.next();
    expect(people.size).to.equal(1);
    people.add(session('b', 2, { name: 'Ada Weber' }, { name: 'Zoe Zorn' }));
    while (!names.next().done);
    expect(people.size).to.equal(3);
    expect(everybody(people).map(({ sessions: list }) => list.length)).to.deep.equal([1, 2, 1]);
  });

  it('grows: later sessions may tell people apart, or that two were one', () => {
    const people = directory(session('a', 1, { name: 'Ada Weber' }));
    const before = people.letters;
    const listOf = (letter: string, letters = people.letters) =>
      letters.find((one) => one.letter === letter)?.people;
    people.add(session('b', 2, { name: 'Ada Weber', organization: 'Stadt Lindenau' }));
    expect(settled(people).size).to.equal(1);
    people.add(session('c', 3, { name: 'Ada Weber', organization: 'Hochschule Nordmark' }));
    expect(settled(people).size).to.equal(3);
    people.add(session('c', 3, { name: 'Somebody Else' }));
    expect(settled(people).size, 'a session is taken in once').to.equal(3);
    expect(listOf('B')).to.equal(listOf('B', before));
    expect(listOf('W')).not.to.equal(listOf('W', before));
  });

  const contributor = fc.record(
    {
      name: fc.constantFrom('Ada Weber', 'Dr. Ada Weber', 'Weber, Ada', 'Adá Weber', 'Kai von Au'),
      organization: fc.constantFrom('', 'A', 'A, a', 'A, b', 'A e. V.', 'B', 'B, a, x'),
      bio: fc.constantFrom('x', 'y', 'long', 'gnol'),
      role: fc.constantFrom('r', 'R', 's'),
      image: fc.constantFrom('i', 'j'),
    },
    { requiredKeys: ['name'] },
  );
  const sessions = fc
    .array(
      fc.tuple(fc.option(fc.nat(3), { nil: undefined }), fc.array(contributor, { maxLength: 4 })),
      { maxLength: 8 },
    )
    .map((all) => all.map(([day, people], i) => session(`s${i}`, day, ...people)));

  it('is the same in whatever order sessions and people come, at once or one by one', () => {
    const shuffled = sessions.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc
          .shuffledSubarray(all, { minLength: all.length })
          .map((mixed) =>
            mixed.map((one) => ({ ...one, contributors: [...one.contributors].reverse() })),
          ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        const oneByOne = new PeopleDirectory();
        for (const one of mixed) {
          oneByOne.add(one);
          settled(oneByOne);
        }
        const atOnce = directory(...all);
        expect(oneByOne.letters).to.deep.equal(atOnce.letters);
        expect(oneByOne.size).to.equal(atOnce.size);
        expect(everybody(atOnce)).to.have.length(atOnce.size);
      }),
      { numRuns: 300 },
    );
  });

  it('gives nobody what was not said of somebody with their name and, if any, their organisation', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const said = all.flatMap((one) => one.contributors.map((person) => ({ person, one })));
        const people = everybody(directory(...all));
        expect(new Set(people.map(({ id }) => id)).size).to.equal(people.length);
        for (const person of people) {
          const own = said.filter(({ one }) => person.sessions.some(({ id }) => id === one.id));
          for (const field of ['name', 'organization', 'bio', 'role', 'image'] as const) {
            if (person[field] !== undefined)
              expect(own.map((entry) => entry.person[field])).to.include(person[field]);
          }
        }
        const links = people.flatMap(({ sessions: list }) => list);
        const linked = new Set(links.map(({ id }) => id));
        expect(linked).to.deep.equal(new Set(said.map(({ one }) => one.id)));
      }),
    );
  });

  it('takes time in proportion to its people', () => {
    expectLinear(
      8_000,
      (size) =>
        Array.from({ length: size }, (_, i) =>
          session(`s${i}`, i, { name: `Vor${i % 97} Nach${i}`, organization: `Org ${i % 50}` }),
        ),
      (all) => directory(...all).size,
    );
  });
});

describe('findPeople', () => {
  const letters = directory(
    session(
      'a',
      1,
      { name: 'Thea Hilke-Carlsen', organization: 'Jugendamt Müllheim', role: 'Moderation' },
      { name: 'Dr. Jörg Groß', organization: 'Stadt Lindenau', bio: 'Hilke' },
      { name: 'Joerg Gross', organization: 'Stadt Lindenau, Kämmerei' },
    ),
  ).letters;
  const table: [query: string, names: string[]][] = [
    ['', ['Dr. Jörg Groß', 'Thea Hilke-Carlsen']],
    ['   ', ['Dr. Jörg Groß', 'Thea Hilke-Carlsen']],
    ['hilke', ['Thea Hilke-Carlsen']],
    ['HILKE carls', ['Thea Hilke-Carlsen']],
    ['carlsen thea', ['Thea Hilke-Carlsen']],
    ['gross', ['Dr. Jörg Groß']],
    ['joerg groß', ['Dr. Jörg Groß']],
    ['jugendamt', ['Thea Hilke-Carlsen']],
    ['kaemmerei', ['Dr. Jörg Groß']],
    ['moderation', ['Thea Hilke-Carlsen']],
    ['amt mueller', []],
    ['niemand', []],
  ];
  for (const [query, names] of table) {
    it(`finds ${JSON.stringify(query)}`, () => {
      const found = findPeople(letters, query).flatMap(({ people }) => people);
      expect(found.map(({ name }) => name)).to.deep.equal(names);
    });
  }

  it('keeps all letters, so that those without people can be shown as such', () => {
    expect(findPeople(letters, 'niemand').map(({ letter }) => letter)).to.deep.equal(
      letters.map(({ letter }) => letter),
    );
  });
});
