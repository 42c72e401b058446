import { expect } from '@open-wc/testing';
import { readDocumentation } from '../../../src/sources/documentation/read-documentation.js';

interface RecordedPost {
  readonly title: { readonly rendered: string };
  readonly link: string;
  readonly content: { readonly rendered: string };
}

const posts = (await (
  await fetch(new URL('../../fixtures/wordpress/posts.json', import.meta.url))
).json()) as RecordedPost[];

const K360 = 'Kommune 360°';
const NEUTRAL = 'https://archiv.example.org/wp-content/uploads/Zeitgeist.jpg';
const upload = (name: string) =>
  new URL(`/wp-content/uploads/${name}`, 'https://archiv.example.org').href;

/** Session by session: files, people as "name | organisation | beginning of the bio", recording, credit. */
const EXPECTED: readonly {
  readonly title: string;
  readonly ownImage?: string;
  readonly downloads?: readonly object[];
  readonly people?: readonly [name: string, organization: string | undefined, bio: string][];
  readonly recordings?: readonly object[];
  readonly credit?: string;
  readonly image?: object;
  readonly begins: string;
  readonly ends: string;
}[] = [
  {
    title: 'Viele Sorgen, wenig Zeit',
    downloads: [{ url: upload('Resonanzwerkstatt.pdf'), title: 'Resonanzwerkstatt', type: 'PDF' }],
    people: [
      ['Malte Grotewold', K360, 'fragt nach, bis es alle verstanden haben.'],
      ['Henrike Sundermann', K360, 'freut sich,'],
    ],
    begins: '<p>Wer Angebote für Familien plant,',
    ends: 'der&nbsp;Einladenden.</p>',
  },
  {
    title: 'Begrüßung und Einführung',
    begins: '<p>Hinweis zu Blogbeitrag',
    ends: 'und Video (Maren)</p>',
  },
  {
    title: 'Die K360-Ecke',
    image: {
      url: upload('K360-Ecke.jpg'),
      alt: 'Zwei Besucherinnen malen an einem großen Wandbild.',
      credit: 'DKJS / Henning Sobotta',
      width: 1600,
      height: 1067,
    },
    credit: 'DKJS / Henning Sobotta',
    begins: '<p>In der K360-Ecke',
    ends: 'ins Gespräch kommen.</p>',
  },
  {
    title: 'Now or Never',
    downloads: [
      {
        url: upload('Arbeit-von-morgen-–-morgen-arbeiten.pdf'),
        title: 'Arbeit von morgen – morgen arbeiten',
        type: 'PDF',
      },
    ],
    recordings: [{ url: 'https://www.youtube.com/watch?v=K360vortrag', provider: 'YouTube' }],
    people: [
      ['Prof. Dr. Gesine Ahlbrand', undefined, 'leitet das Institut für Arbeit und Verwaltung'],
    ],
    begins: '<p>Wie arbeitet eine Verwaltung',
    ends: '>hier verlinkt</a>.</p>',
  },
  {
    title: 'Jugendhilfeplanung im Zeitgeist',
    ownImage: NEUTRAL,
    credit: 'DKJS / Henning Sobotta',
    downloads: [
      {
        url: upload('Integrierte-KJHP-Stadt-Lindenau.pdf'),
        title: 'Integrierte KJHP Stadt Lindenau',
        type: 'PDF',
      },
    ],
    people: [
      ['Dr. Tillmann Gerber', undefined, 'ist wissenschaftlicher Referent'],
      ['Jasmin Brückner', undefined, 'ist seit 2012 in der Jugendhilfe'],
      [
        'Torsten Ehrlich',
        undefined,
        'ist verantwortlich für das Monitoring eines Jugendamtes. Mit',
      ],
      ['Bastian von der Aue', K360, 'glaubt an eine Verwaltung,'],
      ['Natascha Ilsenburg', K360, 'mag es,'],
    ],
    begins: '<p>Planung soll verlässlich sein',
    ends: 'wer sie heute liest.</p>',
  },
  {
    title: 'Erst die Haltung',
    people: [
      ['Dr. Friederike Zanderau', undefined, 'ist seit 2008'],
      ['Antje Glantz', undefined, 'ist eine Frau für die Übergänge:'],
      ['Dr. Juliane Nestler', K360, 'kennt jedes Rathaus von innen.'],
      ['Christina Nowatzki', K360, 'schaut auf das,'],
    ],
    begins: '<p>Gremien lassen sich beschließen',
    ends: 'ein langer Atem.</p>',
  },
  {
    title: 'Reflexion in der Fellow-Runde',
    people: [
      ['Cornelia von Bergholz', K360, 'glaubt an den Dialog'],
      ['Natascha Ilsenburg', K360, 'mag es,'],
      ['Katrin Kosinski', K360, 'liebt verwickelte Fragen.'],
    ],
    begins: '<p>In kleiner Runde',
    ends: 'nächste Schritte.</p>',
  },
  {
    title: 'Lasst uns spielen',
    downloads: [
      {
        url: upload('Planspiel-–-Die-Methode.pdf'),
        title: 'Planspiel – Die Methode',
        type: 'PDF',
        size: 1_200_000,
      },
    ],
    people: [['Cornelia von Bergholz', K360, 'glaubt an den Dialog']],
    begins: '<p>Im Planspiel sitzt',
    ends: 'wieder in Gang bringt.</p>',
  },
  {
    title: 'Nach der Krise',
    downloads: [{ url: upload('Lernen-aus-Krisen.pdf'), title: 'Lernen-aus-Krisen', type: 'PDF' }],
    people: [
      ['Dr. Thekla Hilbert-Cordes', undefined, 'ist Sozialarbeiterin'],
      ['Karim Suleiman', undefined, 'ist wissenschaftlicher Mitarbeiter'],
      ['René Eichhorst', undefined, 'arbeitet seit Juni 2021 an'],
    ],
    begins: '<p>Wo Ämter einander kennen',
    ends: '>Blog-Artikel der Referent:innen</a>.</p>',
  },
];

function read(title: string, ownImage?: string) {
  const post = posts.find((candidate) => candidate.title.rendered.startsWith(title));
  if (!post) throw new Error(`No recorded post: ${title}`);
  return readDocumentation(post.content.rendered, post.link, ownImage);
}

describe('the nine sessions as a real WordPress serves them', () => {
  for (const expected of EXPECTED) {
    it(`${expected.title}: complete, and the text without what moved out`, () => {
      const { html, contributors, dropped, ...rest } = read(expected.title, expected.ownImage);
      expect(rest).to.deep.equal({
        downloads: expected.downloads ?? [],
        recordings: expected.recordings ?? [],
        ...(expected.image && { image: expected.image }),
        ...(expected.credit && { credit: expected.credit }),
      });
      expect(contributors.map(({ name, organization }) => [name, organization])).to.deep.equal(
        (expected.people ?? []).map(([name, organization]) => [name, organization]),
      );
      contributors.forEach((person, i) => {
        expect(person.bio?.startsWith(expected.people?.[i]?.[2] ?? '?'), person.bio).to.equal(true);
      });
      expect(html.startsWith(expected.begins), html).to.equal(true);
      expect(html.endsWith(expected.ends), html).to.equal(true);
      expect(dropped).to.deep.equal([]);
    });
  }

  it('have 5 downloads, 19 entries of 17 people, 10 of them with an organisation, a recording', () => {
    const all = EXPECTED.map(({ title, ownImage }) => read(title, ownImage));
    const people = all.flatMap(({ contributors }) => contributors);
    expect({
      downloads: all.flatMap(({ downloads }) => downloads).length,
      entries: people.length,
      people: new Set(people.map(({ name }) => name)).size,
      organizations: people.filter(({ organization }) => organization === K360).length,
      recordings: all.flatMap(({ recordings }) => recordings).length,
    }).to.deep.equal({ downloads: 5, entries: 19, people: 17, organizations: 10, recordings: 1 });
  });
});
