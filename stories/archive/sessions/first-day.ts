import * as people from '../people.js';
import type { SessionSource } from '../session-source.js';

const day = '2022-11-29';

export const firstDay: readonly SessionSource[] = [
  {
    id: 'now-or-never',
    title: 'Now or Never: Neues Arbeiten im Rathaus',
    day,
    author: 'Christa Möbius',
    tags: ['Neues Arbeiten', 'Organisation'],
    html: `<p>Wenn alle vom neuen Arbeiten reden, lohnt die Gegenfrage: Was soll beim alten bleiben? Der Vortrag begann mit einer Umfrage im Saal. Mehr als die Hälfte der Anwesenden arbeitet noch mit Umlaufmappen, fast alle mit Videokonferenzen, und niemand mochte beides zugleich.</p>
<p>Drei Entwicklungen prägen nach Ansicht der Referentin die kommenden Jahre: Es gehen mehr Menschen in Rente, als Auszubildende nachkommen. Aufgaben lassen sich seltener einem einzigen Amt zuordnen. Und wer sich bewirbt, fragt zuerst nach dem Team und erst dann nach der Entgeltgruppe.</p>
<blockquote><p>Ein Homeoffice-Tag macht noch keine Reform. Ein abgeschaffter Stempel manchmal schon.</p></blockquote>
<p>Im Gespräch danach ging es um kleine Schritte: gemeinsame Sprechzeiten zweier Ämter, ein offenes Postfach für Ideen, ein Protokoll, das schon in der Sitzung fertig wird.</p>`,
    image: {
      file: 'saal.svg',
      alt: 'Ein voller Saal vor einer Leinwand mit einem Diagramm',
      credit: 'A. Muster',
    },
    files: [
      {
        name: 'Arbeit von morgen – morgen arbeiten.pdf',
        title: 'Arbeit von morgen – morgen arbeiten',
      },
    ],
    recordings: [
      {
        url: 'https://video.example.org/festival/now-or-never',
        title: 'Mitschnitt des Vortrags',
        provider: 'Videoportal',
      },
    ],
    people: [people.brandis],
  },
  {
    id: 'jugendhilfeplanung-zeitgeist',
    title: 'Jugendhilfeplanung im Zeitgeist - wer gibt hier den Takt an?',
    day,
    author: 'Christa Möbius',
    tags: ['Jugendhilfeplanung', 'Integrierte Planung'],
    html: `<p>Bleibt ein Jugendhilfeplan gültig, wenn sich die Stadt schneller ändert als sein Anhang? Zwei Planerinnen und ein Amtsleiter erzählten, wie sie ihren Bericht in drei Teile zerlegt haben: einen, der zehn Jahre hält, einen, der jedes Jahr neu geschrieben wird, und einen, der nur aus Fragen besteht.</p>
<h2>Was getragen hat</h2>
<ul>
<li>Ein gemeinsamer Kalender von Jugend-, Sozial- und Gesundheitsamt wirkt stärker als ein weiteres Konzeptpapier.</li>
<li>Beteiligung beginnt vor der ersten Vorlage. Jugendliche kamen als Fragende, nicht als Befragte.</li>
<li>Wer Zahlen zeigt, sagt auch, was sie nicht zeigen.</li>
</ul>
<h2>Was offen blieb</h2>
<p>Wie viel Aktualität verträgt ein Beschluss? An den Tischen des <a href="https://example.org/world-cafe">World-Cafés</a> fanden sich darauf vier Antworten, von denen keine der anderen widersprach.</p>`,
    image: {
      file: 'pinnwand.svg',
      alt: 'Zwei Menschen ordnen bunte Karten an einer Pinnwand',
      credit: 'A. Muster / Festivalteam',
    },
    files: [
      {
        name: 'Integrierte KJHP Stadt Lindenau.pdf',
        title: 'Integrierte Kinder- und Jugendhilfeplanung',
      },
      { name: 'Kennzahlen.csv', title: 'Kennzahlentabelle zum Mitnehmen' },
    ],
    people: [
      people.wolterJansen,
      people.lachmann,
      people.adler,
      people.vonDerAue,
      people.sommerfeld,
    ],
  },
  {
    id: 'erst-die-haltung',
    title: 'Erst die Haltung, dann das Papier: Zusammenarbeit in der integrierten Planung',
    day,
    author: 'Nadja Reuter',
    tags: ['Kooperation', 'Integrierte Planung'],
    html: `<p>Ressortübergreifende Gremien gibt es inzwischen vielerorts. Gemeinsame Gewohnheiten gibt es seltener. Der Landkreis Osterkoog berichtete, wie aus einer Steuerungsgruppe ein Team wurde: nicht durch ein Leitbild, sondern durch ein Frühstück, zu dem jedes Amt etwas mitbringt, das es gerade nicht versteht.</p>
<p>In der Diskussion sammelten die Teilnehmenden, was die Zusammenarbeit leichter macht. Unversehens war von Gemüse die Rede, und dabei blieb es:</p>
<ul>
<li><strong>Beete vereinbaren.</strong> Wer wofür zuständig ist, steht auf einem Blatt, das alle kennen. Erst dann lässt sich über den Zaun hinweg helfen.</li>
<li><strong>Nicht am Halm ziehen.</strong> Vertrauen wächst, während man anderes erledigt. Ein fester Termin im Monat genügt, wenn er nie ausfällt.</li>
<li><strong>Fruchtfolge beachten.</strong> Auf ein großes Projekt folgt ein kleines, das sicher gelingt.</li>
<li><strong>Gemeinsam kochen.</strong> Die einen haben Kartoffeln, die anderen Kräuter. Über das Rezept wird gestritten, über das Essen nicht.</li>
<li><strong>Kompost pflegen.</strong> Was misslungen ist, wird besprochen und nicht versteckt. Daraus wird im nächsten Jahr der beste Boden.</li>
</ul>
<p>Und was immer hilft: eine Portion Humor und jemand, der den Tisch abräumt.</p>`,
    image: {
      file: 'garten.svg',
      alt: 'Ein Gemüsegarten mit Beeten in Reihen und einer Gießkanne',
      credit: 'A. Muster',
    },
    people: [people.kueper, people.thomsen, people.sommerfeldShort, people.dierksen],
  },
  {
    id: 'fellow-runde',
    title: 'Reflexion in der Fellow-Runde',
    day,
    author: 'Christa Möbius',
    tags: ['Fellow-Programm'],
    html: `<p>Dieses Treffen war den Fellows vorbehalten. In kleiner Runde sortierten sie Eindrücke, verglichen Stolpersteine und verabredeten, wer wen bis zum Frühjahr besucht.</p>`,
    people: [people.vonDerAue, people.dosSantos, people.dierksen],
  },
  {
    id: 'planspiel',
    title: 'Lasst uns spielen – DIE METHODE',
    day,
    author: 'Nadja Reuter',
    tags: ['Methoden', 'Jugendhilfeplanung'],
    html: `<p>Rollen tauschen, Haushaltslöcher stopfen, Bündnisse schließen: Eine Planungsgruppe stellte ihr Spiel für den Jugendhilfeausschuss vor und erzählte, was beim ersten Durchgang schiefging. Die Kämmerei gewann nach zwanzig Minuten, weil niemand ihre Frist gelesen hatte.</p>
<p>Seit die Fristen auf den Karten stehen, dauert eine Partie zwei Stunden. Danach, so die Erfahrung aus vier Städten, fällt es leichter, im Ausschuss die Perspektive zu wechseln. Wer einmal den freien Träger gespielt hat, liest dessen Anträge anders.</p>
<table>
<caption>Eine Partie im Überblick</caption>
<thead><tr><th scope="col">Phase</th><th scope="col">Dauer</th><th scope="col">Was entschieden wird</th></tr></thead>
<tbody>
<tr><td>Bedarf</td><td>30 Minuten</td><td>Welche Frage zuerst auf den Tisch kommt</td></tr>
<tr><td>Bündnis</td><td>40 Minuten</td><td>Wer mit wem einen Antrag stellt</td></tr>
<tr><td>Haushalt</td><td>30 Minuten</td><td>Was wegfällt, wenn etwas dazukommt</td></tr>
<tr><td>Rückblick</td><td>20 Minuten</td><td>Was davon am Montag noch gilt</td></tr>
</tbody>
</table>`,
    image: {
      file: 'planspiel.svg',
      alt: 'Ein Spielplan mit gewundenem Weg und fünf Figuren',
      credit: 'A. Muster',
    },
    files: [
      { name: 'Planspiel – Die Methode.pdf', title: 'Planspiel – Die Methode' },
      { name: 'Ereigniskarten.pdf', title: 'Ereigniskarten zum Ausschneiden' },
      { name: 'Rollen.csv', title: 'Rollen und ihre Ziele' },
    ],
    recordings: [
      {
        url: 'https://video.example.org/festival/planspiel',
        title: 'Eine Partie im Zeitraffer',
        provider: 'Videoportal',
      },
    ],
    people: [people.kowalik, people.deVries],
  },
  {
    id: 'lernen-aus-krisen',
    title: 'Nach der Krise. Eine Befragung unter kommunalen Planungsteams',
    day,
    author: 'Christa Möbius',
    tags: ['Forschung', 'Krisen'],
    html: `<p>In Krisen zählt, wen man schon kennt. Das ist, in einem Satz, das Ergebnis einer Befragung von sechzig Planungsfachkräften. Wo Ämter vor der Pandemie miteinander sprachen, fanden sie schneller Wege an der Vorschrift entlang. Wo nicht, ging auch die gute Idee den Dienstweg.</p>
<p>Die Forschenden stellten drei Netze vor, die getragen haben: das fachliche, das räumliche und das freundschaftliche. Das letzte steht in keinem Organigramm. Wie man es pflegt, ohne es zu verplanen, war die Frage des Nachmittags.</p>
<p>Mehr zur Methode steht im <a href="https://example.org/lernen-aus-krisen">Werkstattbericht</a> des Instituts.</p>`,
    image: {
      file: 'netz.svg',
      alt: 'Punkte in verschiedenen Farben, durch Linien zu einem Netz verbunden',
      credit: 'A. Muster',
    },
    files: [{ name: 'Lernen-aus-Krisen.pdf', title: 'Lernen aus Krisen: die Ergebnisse' }],
    people: [people.wolterJansen, people.haddad, people.basaran],
  },
  {
    id: 'planungssprechstunde',
    title: 'Offene Planungssprechstunde mit dem Landesverband',
    day,
    author: 'Nadja Reuter',
    tags: ['Beratung'],
    cancelled: true,
    html: `<p>Die Sprechstunde musste wegen Erkrankung ausfallen. Die gesammelten Fragen werden im Frühjahr schriftlich beantwortet.</p>`,
    files: [{ name: 'Gesammelte-Fragen.pdf', title: 'Die gesammelten Fragen' }],
    people: [people.deVries],
  },
  {
    id: 'what-rural-counties-taught-us',
    title: 'What rural counties taught us about prevention',
    day,
    author: 'Tarek Lindner',
    language: 'en',
    tags: ['Prävention', 'Forschung'],
    html: `<p>Long distances, few specialists, and everybody knows everybody: prevention in rural counties works under conditions of its own. The talk compared twelve places in four countries and found that the ferry timetable predicts cooperation better than the budget does.</p>
<p>Two habits stood out. Counties that visit families at home do not need a campaign to be found. And counties that share one calendar across offices need half as many meetings.</p>`,
    recordings: [
      {
        url: 'https://video.example.org/festival/rural-counties',
        title: 'Recording of the talk',
        provider: 'Videoportal',
      },
    ],
    people: [people.yildiz],
  },
];
