import type { Session } from '../src/domain/session.js';

/** A session with everything a card can show; people and texts are invented. */
export const session: Session = {
  id: '2022-planspiel',
  title: 'Lasst uns spielen: ein Planspiel für den Jugendhilfeausschuss',
  url: 'https://archiv.example.org/planspiel',
  language: 'de',
  date: { iso: '2022-11-29T10:00:00+01:00', day: '2022-11-29', time: 1669712400000 },
  authors: ['Christa Möbius'],
  content: {
    kind: 'html',
    html: `<p>Rollen tauschen, Haushaltslöcher stopfen, Bündnisse schließen: Die Planungsgruppe stellte
      Regeln und Material vor und erzählte, was beim ersten Durchgang schiefging.</p>
      <p>Drei Einsichten aus der Runde:</p>
      <ul><li>Wer die Rolle wechselt, streitet freundlicher.</li>
      <li>Ein gemeinsamer Kalender wirkt stärker als ein weiteres Konzeptpapier.</li>
      <li>Zahlen brauchen jemanden, der auch sagt, was sie nicht zeigen.</li></ul>
      <blockquote><p>Nach zwei Stunden wollte niemand mehr aufhören.</p></blockquote>`,
  },
  baseUrl: 'https://archiv.example.org/',
  image: {
    url: '/archive/images/planspiel.svg',
    alt: 'Ein Spielplan mit Weg und Figuren',
    credit: 'A. Muster',
    width: 600,
    height: 400,
  },
  downloads: [
    {
      url: 'https://archiv.example.org/regeln.pdf',
      title: 'Spielregeln',
      type: 'PDF',
      size: 1_200_000,
    },
    {
      url: 'https://archiv.example.org/karten.xlsx',
      title: 'Ereigniskarten',
      type: 'XLSX',
      size: 86_000,
    },
  ],
  recordings: [
    {
      url: 'https://video.example.org/planspiel',
      title: 'Mitschnitt der Einführung',
      provider: 'Videoportal',
    },
  ],
  contributors: [
    {
      name: 'Dr. Miriam Adeyemi',
      organization: 'Landkreis Auental, Stabsstelle Sozialplanung',
      bio: 'verbindet Statistik mit Stadtteilgesprächen und fragt zuerst, wer am Tisch fehlt.',
    },
    {
      name: 'Jonas von der Heide',
      organization: 'Kreisjugendring Auental e. V.',
      bio: 'begleitet Jugendforen und schreibt Protokolle, die man gern liest.',
    },
    { name: 'Prof. Dr. Katrin Öztürk', organization: 'Hochschule Nordmark' },
  ],
  tags: ['Jugendhilfe', 'Methoden'],
  cancelled: false,
};
