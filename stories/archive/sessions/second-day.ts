import * as people from '../people.js';
import type { SessionSource } from '../session-source.js';

const day = '2022-11-30';

export const secondDay: readonly SessionSource[] = [
  {
    id: 'begruessung',
    title: 'Begrüßung und Einführung',
    day,
    author: 'Tarek Lindner',
    tags: ['Festival'],
    html: `<p>Zu diesem Programmpunkt gibt es keine Dokumentation.</p>`,
  },
  {
    id: 'k360-ecke',
    title: 'Die K360-Ecke',
    day,
    author: 'Tarek Lindner',
    tags: ['Festival'],
    html: `<p>Zwischen Kaffee und Kinderbüchern stand eine lange Papierbahn. Darauf wuchs über drei Tage eine Stadt: mit Spielplatz auf dem Rathausdach, einer Seilbahn zum Jugendamt und erstaunlich vielen Bänken.</p>`,
    image: {
      file: 'malecke.svg',
      alt: 'Buntstifte und Kinderzeichnungen auf einem Tisch',
      credit: 'A. Muster / Festivalteam',
    },
  },
  {
    id: 'bildungslandschaften',
    title:
      'Kreisübergreifende Bildungslandschaftskoordinierungsstellen: Planung über Zuständigkeitsgrenzen hinweg',
    day,
    author: 'Tarek Lindner',
    tags: ['Bildungslandschaften', 'Kooperation'],
    html: `<p>Zwei Nachbarkreise haben ihre Bildungsberichte zusammengelegt. Der Rückblick zeigt, welche Absprachen trugen und weshalb ein gemeinsames Glossar mehr half als jede Software.</p>
<p>Am Anfang stand ein Missverständnis: „Anschlussfähigkeit“ bedeutete im einen Kreis den Übergang in den Beruf, im anderen den Busfahrplan. Erst als beide Bedeutungen auf einer Karte lagen, wurde sichtbar, dass sie zusammengehören.</p>
<h3>Fünf Wörter, die zuerst geklärt werden sollten</h3>
<ol><li>Sozialraum</li><li>Bedarf</li><li>Beteiligung</li><li>Maßnahme</li><li>fertig</li></ol>`,
    image: {
      file: 'karte.svg',
      alt: 'Ein Stadtplan mit zwei eingekreisten Vierteln',
      credit: 'A. Muster',
    },
    files: [
      { name: 'Glossar.pdf', title: 'Glossar für zwei Landkreise' },
      { name: 'Fahrplan-der-Zusammenarbeit.pdf', title: 'Fahrplan der Zusammenarbeit' },
    ],
    people: [people.thomsen, people.kueper, people.zuHohenfeld],
  },
  {
    id: 'sozialraum-und-haushalt',
    title: 'Sozialraum und Haushalt: Was integrierte Planung kostet und was sie spart',
    day,
    author: 'Nadja Reuter',
    tags: ['Haushalt', 'Integrierte Planung'],
    html: `<p>Eine Sozialplanerin und ein Kämmerer rechnen gemeinsam: An drei Beispielen wird sichtbar, wo gebündelte Mittel schneller bei Familien ankommen und wo der Haushaltsplan noch im Weg steht.</p>
<p>Das teuerste Beispiel war zugleich das einfachste. Drei Ämter hatten je eine Beratungsstelle im selben Haus gemietet, jede mit eigenem Wartezimmer. Heute gibt es ein Wartezimmer, und die gesparte Miete bezahlt eine Stelle.</p>
<blockquote><p>Ich habe nichts gegen Prävention. Ich brauche nur eine Haushaltsstelle, auf die ich sie buchen kann.</p></blockquote>`,
    image: {
      file: 'haeuser.svg',
      alt: 'Eine Reihe bunter Häuser vor Hügeln',
      credit: 'A. Muster',
    },
    files: [
      { name: 'Rechenbeispiele.pdf', title: 'Drei Rechenbeispiele' },
      { name: 'Rechenbeispiele.csv', title: 'Rechenbeispiele als Tabelle' },
    ],
    people: [people.adler, people.petersdorf, people.haddad],
  },
  {
    id: 'familienzentren',
    title: 'Früh, leise, nebenan: Familienzentren und Gesundheitsamt',
    day,
    author: 'Christa Möbius',
    tags: ['Prävention', 'Gesundheit'],
    html: `<p>Wer zur Früherkennung geht, kommt am Familienzentrum vorbei: In Lindenau liegt beides seit zwei Jahren auf einem Flur. Die Ärztin und die Leiterin zeigten, wie aus einer Tür ein Angebot wurde.</p>
<p>Wichtig war ihnen, was sie nicht tun: Sie geben keine Daten weiter, sie laden nicht vor, und sie zählen Gespräche, nicht Fälle.</p>`,
    files: [{ name: 'Flurplan.pdf', title: 'Ein Flur, zwei Türen: das Raumkonzept' }],
    people: [people.engstroem, people.lachmann],
  },
  {
    id: 'freie-traeger',
    title: 'Auf Augenhöhe? Freie Träger in der Planung',
    day,
    author: 'Nadja Reuter',
    tags: ['Kooperation', 'Beteiligung'],
    html: `<p>Freie Träger erfahren von Plänen oft, wenn diese beschlossen sind. Auf dem Podium saßen deshalb drei, die früher gefragt wurden, und zwei, die es noch werden wollen.</p>
<p>Gemeinsam formulierten sie eine Bitte an alle Verwaltungen: <em>Zeigt uns den Entwurf, solange er noch hässlich ist.</em> Dazu gehört ein Gegenversprechen, nämlich ihn nicht am nächsten Tag in der Zeitung zu besprechen.</p>`,
    image: {
      file: 'runder-tisch.svg',
      alt: 'Ein runder Tisch mit acht Stühlen, von oben gesehen',
      credit: 'A. Muster',
    },
    people: [people.zuHohenfeld, people.deVries, people.vonDerHeide, people.yildiz],
  },
  {
    id: 'daten-und-diskretion',
    title: 'Daten und Diskretion: Monitoring, das niemanden bloßstellt',
    day,
    author: 'Christa Möbius',
    tags: ['Monitoring', 'Datenschutz'],
    html: `<p>Kleine Zahlen verraten viel. Wo in einem Ort nur drei Familien eine Leistung beziehen, ist die Statistik ein Klingelschild. Der Workshop zeigte vier Wege, trotzdem hinzusehen: zusammenfassen, runden, fragen, weglassen.</p>
<p>Am meisten diskutiert wurde der vierte.</p>`,
    files: [
      { name: 'Vier-Wege.pdf', title: 'Vier Wege zu diskreten Zahlen' },
      { name: 'Uebungsdaten.csv', title: 'Übungsdaten (erfunden)' },
    ],
    recordings: [
      {
        url: 'https://video.example.org/festival/daten',
        title: 'Mitschnitt der Einführung',
        provider: 'Videoportal',
      },
    ],
    people: [people.wolterJansen, people.haddad],
  },
  {
    id: 'abendgespraech',
    title: 'Abendgespräch: Was wir aufgehört haben',
    day,
    author: 'Tarek Lindner',
    tags: ['Organisation'],
    html: `<p>Neues anzufangen ist beliebt. An diesem Abend ging es um das Gegenteil. Zehn Menschen erzählten je drei Minuten lang, womit sie aufgehört haben: mit dem Quartalsbericht, den niemand las, mit der Sitzung vor der Sitzung, mit dem Satz „Das haben wir schon immer so gemacht“.</p>`,
    people: [people.vonDerAue, people.dosSantos, people.brandis],
  },
];
