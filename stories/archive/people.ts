import type { Contributor } from '../../src/domain/contributor.js';

/**
 * The people of the demo archive. All are invented, with the shapes real archives have: titles,
 * particles, double names, bios that go on behind the name as if it were their first word.
 */
const team = 'Kommune 360°';

export const brandis: Contributor = {
  name: 'Prof. Dr. Hannelore Brandis',
  organization: 'Hochschule Nordmark',
  bio: 'leitet das Institut für Arbeit und Gemeinwesen. Sie untersucht, was Verwaltungen aus Fehlern lernen und weshalb sie so selten darüber sprechen.',
};
export const vonDerAue: Contributor = {
  name: 'Benedikt von der Aue',
  organization: team,
  bio: 'fragt nach, bis es alle verstanden haben. Er vertraut auf klare Absprachen, kurze Sitzungen und lange Spaziergänge.',
};
export const wolterJansen: Contributor = {
  name: 'Dr. Friederike Wolter-Jansen',
  organization: 'Institut für Verwaltungsinnovation',
  bio: 'ist Sozialarbeiterin und Statistikerin. Sie begleitet Landesprogramme und übersetzt zwischen denen, die zählen, und denen, die erzählen.',
};
export const dosSantos: Contributor = {
  name: 'Nanda Moreira dos Santos',
  organization: team,
  bio: 'hält Veranstaltungen zusammen und weiß immer, wo der zweite Beamer steht.',
};
export const sommerfeld: Contributor = {
  name: 'Dr. Lena Sommerfeld',
  organization: team,
  bio: 'kommt aus einer kleinen Gemeinde. Am meisten freut sie sich, wenn ein Plan an der Praxis scheitert und etwas Besseres daraus wird.',
};
/** The same person, as another editor wrote her. */
export const sommerfeldShort: Contributor = {
  name: 'Lena Sommerfeld',
  organization: team,
  bio: 'mag kleine Kommunen und große Pinnwände.',
};
export const haddad: Contributor = {
  name: 'Kareem Haddad',
  organization: 'Institut für Verwaltungsinnovation',
  bio: 'ist wissenschaftlicher Mitarbeiter und rechnet nach, was Prävention kostet und was sie spart.',
};
export const basaran: Contributor = {
  name: 'Aylin Başaran-Westerkamp',
  organization: 'Institut für Verwaltungsinnovation',
  bio: 'untersucht Entscheidungswege zwischen Linie und Projekt.',
};
export const vonDerHeide: Contributor = {
  name: 'Jonas von der Heide',
  organization: 'Kreisjugendring Auental e. V.',
  bio: 'begleitet Jugendforen und schreibt Protokolle, die man gern liest.',
};
export const adler: Contributor = {
  name: 'Mirjam Adler',
  organization: 'Landkreis Auental, Stabsstelle Sozialplanung',
  bio: 'verbindet Statistik mit Stadtteilgesprächen und fragt zuerst, wer am Tisch fehlt.',
};
export const lachmann: Contributor = {
  name: 'René Lachmann',
  organization: 'Stadt Lindenau, Jugendamt',
  bio: 'arbeitet seit zwölf Jahren in der Jugendhilfeplanung. Sein Haushaltsplan ist farbig, seine Fragen sind es auch.',
};
export const petersdorf: Contributor = {
  name: 'Karl-Heinz Petersdorf',
  organization: 'Stadt Lindenau, Kämmerei',
  bio: 'kennt jede Haushaltsstelle mit Vornamen.',
};
export const thomsen: Contributor = {
  name: 'Svenja Thomsen',
  organization: 'Landkreis Osterkoog',
  bio: 'koordiniert Bildungslandschaften über drei Ämter und eine Fähre hinweg.',
};
export const kowalik: Contributor = {
  name: 'Tomasz Kowalik',
  organization: 'Werkstatt Spielraum',
  bio: 'entwickelt Planspiele und verliert sie am liebsten selbst.',
};
export const zuHohenfeld: Contributor = {
  name: 'Ingrid zu Hohenfeld',
  organization: 'Verband freier Träger Mittelland e. V.',
  bio: 'vertritt Träger, die selten gefragt werden, und fragt zurück.',
};
export const kueper: Contributor = {
  name: 'Björn Küper',
  organization: 'Landkreis Osterkoog',
  bio: 'leitet den Fachbereich Planung und Qualität. Er hält Geduld für eine Methode.',
};
export const yildiz: Contributor = {
  name: 'Prof. Dr. Emre Yıldız',
  organization: 'Hochschule Nordmark',
  bio: 'forscht zu Steuerung in kommunalen Verantwortungsgemeinschaften.',
};
export const deVries: Contributor = {
  name: 'Wiebke de Vries',
  organization: 'Landesverband Kinder- und Jugendarbeit',
  bio: 'berät Jugendhilfeausschüsse und bringt eine Stoppuhr mit.',
};
export const engstroem: Contributor = {
  name: 'Dr. med. Paula Engström',
  organization: 'Gesundheitsamt Lindenau',
  bio: 'bringt Früherkennung und Familienzentren an einen Tisch.',
};
export const dierksen: Contributor = {
  name: 'Maike Dierksen',
  organization: team,
  bio: 'moderiert, sortiert und hält die Zeit im Blick.',
};
export const okafor: Contributor = {
  name: 'Chidi Okafor',
  organization: 'Jugendparlament Lindenau',
  bio: 'ist siebzehn und stellt die Fragen, nach denen es still wird.',
};
