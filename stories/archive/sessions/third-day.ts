import * as people from '../people.js';
import type { SessionSource } from '../session-source.js';

const day = '2022-12-01';

export const thirdDay: readonly SessionSource[] = [
  {
    id: 'resonanzwerkstatt',
    title:
      'Viele Sorgen, wenig Zeit - Familien, die kein Angebot findet. Resonanzwerkstatt zu Beteiligungsvorhaben, die auf Antworten warten',
    day,
    author: 'Christa Möbius',
    tags: ['Beteiligung', 'Jugendhilfeplanung'],
    html: `<p>„Schwer erreichbar“ sagt man über andere. Die Werkstatt drehte den Satz um: Wie gut sind wir zu erreichen, und für wen? In kleinen Gruppen spielten die Teilnehmenden den Weg nach, den eine Mutter mit drei Kindern zu einem einzigen Termin zurücklegt. Er dauerte einen halben Tag.</p>
<p>Danach wurde es still, dann wurde es praktisch. Auf den Karten am Ende standen Öffnungszeiten, Klingeln, Formulare und das Wort „anrufen“.</p>
<ul>
<li>Eine Einladung ist eine Frage, keine Vorladung.</li>
<li>Wer nicht kommt, hat vielleicht einen guten Grund. Er lässt sich erfragen.</li>
<li>Beteiligung braucht Kekse, Kinderbetreuung und ein Ergebnis.</li>
</ul>`,
    image: {
      file: 'pinnwand.svg',
      alt: 'Zwei Menschen ordnen bunte Karten an einer Pinnwand',
      credit: 'A. Muster / Festivalteam',
    },
    files: [{ name: 'Resonanzwerkstatt.pdf', title: 'Resonanzwerkstatt' }],
    people: [people.vonDerAue, people.sommerfeld],
  },
  {
    id: 'jugendparlament',
    title: 'Die Stille nach der Frage: Jugendliche im Ausschuss',
    day,
    author: 'Nadja Reuter',
    tags: ['Beteiligung', 'Jugend'],
    html: `<p>Chidi Okafor sitzt seit einem Jahr mit Rederecht im Jugendhilfeausschuss. Er hat mitgezählt: zwölf Sitzungen, einundvierzig Fragen, neun Antworten. Im Gespräch mit zwei Ausschussmitgliedern ging es um die übrigen zweiunddreißig.</p>
<p>Vereinbart wurde ein Versuch. Jede Frage aus dem Jugendparlament bekommt binnen vier Wochen eine Antwort, auch wenn sie „Wir wissen es nicht“ lautet.</p>`,
    files: [{ name: 'Fragen-und-Antworten.pdf', title: 'Einundvierzig Fragen und ihre Antworten' }],
    people: [people.okafor, people.deVries, people.vonDerHeide],
  },
  {
    id: 'steuerungsgruppen',
    title: 'Wer sitzt am Steuer? Gruppen, die entscheiden dürfen',
    day,
    author: 'Christa Möbius',
    tags: ['Organisation', 'Kooperation'],
    html: `<p>Viele Steuerungsgruppen steuern nicht, sie werden unterrichtet. Anhand von sechs Geschäftsordnungen untersuchte der Workshop, woran das liegt, und fand es in einem Nebensatz: „… soweit nicht die Zuständigkeit der Fachämter berührt ist.“</p>
<p>Die Gegenprobe kam aus Osterkoog. Dort entscheidet die Gruppe über ein eigenes Budget von 20 000 Euro. Der Betrag ist klein, der Unterschied nicht.</p>`,
    image: {
      file: 'runder-tisch.svg',
      alt: 'Ein runder Tisch mit acht Stühlen, von oben gesehen',
      credit: 'A. Muster',
    },
    files: [
      { name: 'Mustergeschaeftsordnung.pdf', title: 'Mustergeschäftsordnung mit Kommentaren' },
      { name: 'Sechs-Nebensaetze.pdf', title: 'Sechs Nebensätze im Vergleich' },
    ],
    people: [people.kueper, people.basaran, people.yildiz],
  },
  {
    id: 'schreibwerkstatt',
    title: 'Schreibwerkstatt: Vorlagen, die jemand liest',
    day,
    author: 'Tarek Lindner',
    tags: ['Methoden', 'Verwaltungssprache'],
    html: `<p>Mitgebracht wurden Ausschussvorlagen, mitgenommen wurden kürzere. Aus „Inanspruchnahmemöglichkeiten“ wurde „Angebote“, aus acht Seiten wurden drei, und ein Beschlussvorschlag stand zum ersten Mal ganz oben.</p>
<p>Die Werkstatt arbeitete mit einer einfachen Regel: Wer laut vorliest und dabei Luft holen muss, setzt einen Punkt.</p>`,
    files: [
      { name: 'Vorher-Nachher.pdf', title: 'Vorher, nachher: eine Vorlage in drei Fassungen' },
      { name: 'Woerterliste.csv', title: 'Wörterliste für freundliche Vorlagen' },
      { name: 'Regeln.pdf', title: 'Sieben Regeln auf einer Seite' },
      { name: 'Uebungen.pdf', title: 'Übungen für das eigene Team' },
    ],
    people: [people.dierksen, people.dosSantos],
  },
  {
    id: 'stadtspaziergang',
    title: 'Stadtspaziergang: Planung auf Kniehöhe',
    day,
    author: 'Tarek Lindner',
    tags: ['Sozialraum', 'Kinder'],
    html: `<p>Sechs Vorschulkinder führten vierzehn Fachleute durch ihr Viertel. Wichtige Orte waren: ein Gully mit Echo, die zu hohe Ampel, ein Zaun mit Loch und die Bank, auf der immer jemand sitzt, der grüßt.</p>
<p>Die Karte, die daraus entstand, hängt inzwischen im Bauamt. Die Ampel wurde versetzt.</p>`,
    image: {
      file: 'karte.svg',
      alt: 'Ein Stadtplan mit zwei eingekreisten Vierteln',
      credit: 'A. Muster',
    },
    files: [{ name: 'Kinderstadtplan.pdf', title: 'Der Kinderstadtplan' }],
    people: [people.adler, people.okafor],
  },
  {
    id: 'praeventionsketten',
    title: 'Vom Projekt zur Kette: Prävention, die nach der Förderung bleibt',
    day,
    author: 'Christa Möbius',
    tags: ['Prävention', 'Haushalt'],
    html: `<p>Am Ende einer Förderung steht ein Bericht, und am Ende des Berichts steht selten ein Plan. Drei Kommunen zeigten, was sie anders gemacht haben: Sie haben im ersten Jahr über das letzte gesprochen.</p>`,
    files: [
      {
        name: 'Checkliste-Verstetigung.pdf',
        title: 'Checkliste: Was bleibt, wenn die Förderung endet',
      },
    ],
    recordings: [
      {
        url: 'https://video.example.org/festival/praevention',
        title: 'Mitschnitt des Gesprächs',
        provider: 'Videoportal',
      },
    ],
    people: [people.wolterJansen, people.petersdorf, people.sommerfeldShort],
  },
  {
    id: 'digitale-beteiligung',
    title: 'Klicken, wischen, mitreden: digitale Beteiligung ohne Hürden',
    day,
    author: 'Nadja Reuter',
    tags: ['Beteiligung', 'Barrierefreiheit'],
    html: `<p>Eine Umfrage, die nur auf neuen Telefonen läuft, befragt Menschen mit neuen Telefonen. Im Workshop wurden fünf Werkzeuge ausprobiert: mit Tastatur, mit Bildschirmleser, mit abgeschalteten Bildern und mit schlechtem Empfang. Zwei bestanden.</p>
<p>Die Ergebnisse stehen als Tabelle bereit, damit niemand dieselben drei noch einmal kauft.</p>`,
    files: [{ name: 'Werkzeuge-im-Vergleich.csv', title: 'Fünf Werkzeuge im Vergleich' }],
    people: [people.vonDerHeide],
  },
  {
    id: 'abschluss',
    title: 'Abschluss und Ausblick',
    day,
    author: 'Tarek Lindner',
    tags: ['Festival'],
    html: `<p>Zum Schluss schrieben alle eine Postkarte an sich selbst. Im März kommt sie an.</p>`,
    image: {
      file: 'saal.svg',
      alt: 'Ein voller Saal vor einer Leinwand mit einem Diagramm',
      credit: 'A. Muster',
    },
    people: [people.dosSantos, people.dierksen, people.sommerfeld],
  },
];
