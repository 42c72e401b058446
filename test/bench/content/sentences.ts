import type { Random } from './random.js';
import {
  ADJECTIVES,
  COMPOUND_ENDS,
  COMPOUND_STARTS,
  FIRST_NAMES,
  LAST_NAMES,
  TOWNS,
} from './words.js';

type Article = keyof typeof COMPOUND_ENDS;

interface Noun {
  readonly article: Article;
  readonly one: string;
  readonly many: string;
}

const ARTICLES = ['der', 'die', 'das'] as const;
const ACCUSATIVE = { der: 'den', die: 'die', das: 'das' } as const;
const DATIVE = { der: 'dem', die: 'der', das: 'dem' } as const;

/** A compound such as "die Jugendhilfeplanung". */
function noun(random: Random): Noun {
  const article = random.pick(ARTICLES);
  const start = random.pick(COMPOUND_STARTS);
  const [one = '', many = ''] = random.pick(COMPOUND_ENDS[article]).split('/');
  return { article, one: start + one, many: start + many };
}

export function compound(random: Random): string {
  return noun(random).one;
}

export function personName(random: Random): string {
  const title = random.chance(0.2) ? 'Dr. ' : '';
  return `${title}${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
}

const nominative = (r: Random) => {
  const { article, one } = noun(r);
  return r.chance(0.5) ? `${article} ${one}` : `${article} ${r.pick(ADJECTIVES)}e ${one}`;
};
const accusative = (r: Random) => {
  const { article, one } = noun(r);
  const ending = article === 'der' ? 'en' : 'e';
  return r.chance(0.5)
    ? `${ACCUSATIVE[article]} ${one}`
    : `${ACCUSATIVE[article]} ${r.pick(ADJECTIVES)}${ending} ${one}`;
};
const dative = (r: Random) => {
  const { article, one } = noun(r);
  return r.chance(0.5)
    ? `${DATIVE[article]} ${one}`
    : `${DATIVE[article]} ${r.pick(ADJECTIVES)}en ${one}`;
};
const plural = (r: Random) =>
  r.chance(0.5) ? noun(r).many : `${r.pick(ADJECTIVES)}e ${noun(r).many}`;
const town = (r: Random) => r.pick(TOWNS);
const year = (r: Random) => r.between(2012, 2029);
const count = (r: Random) => r.between(3, 480);

/** One way to say something, filled with other words each time. */
const SENTENCES: readonly ((r: Random) => string)[] = [
  (r) =>
    `In ${town(r)} hat ${nominative(r)} gezeigt, dass ${plural(r)} ohne ${accusative(r)} kaum gelingen.`,
  (r) =>
    `Wer ${accusative(r)} ernst nimmt, fragt zuerst nach ${dative(r)} und erst danach nach dem Geld.`,
  (r) => `Rund ${r.between(12, 96)} Prozent der Befragten kannten ${accusative(r)} noch gar nicht.`,
  (r) =>
    `${personName(r)} beschrieb, wie aus ${dative(r)} in ${r.between(2, 9)} Jahren ${plural(r)} wurden.`,
  (r) =>
    `Am Ende stand eine einfache Einsicht: ${nominative(r)} braucht Zeit, Mut und ${accusative(r)}.`,
  (r) => `Zwischen ${dative(r)} und ${dative(r)} lagen lange Zeit nur Aktenordner.`,
  (r) => `Seit ${year(r)} gibt es dort ${plural(r)}, und niemand möchte sie mehr missen.`,
  (r) => `Umstritten blieb, ob ${nominative(r)} über ${accusative(r)} entscheiden darf.`,
  (r) =>
    `Die Runde sammelte ${count(r)} Karten, sortierte sie nach Dringlichkeit und strich die Hälfte.`,
  (r) =>
    `Ohne ${accusative(r)} wäre ${nominative(r)} vermutlich nach wenigen Monaten eingeschlafen.`,
  (r) =>
    `Ein Amtsleiter aus ${town(r)} erzählte offen, woran ${nominative(r)} zweimal gescheitert war.`,
  (r) => `Besonders gefragt waren ${plural(r)}, die sich mit wenig Personal umsetzen lassen.`,
  (r) => `Für ${accusative(r)} stehen bis ${year(r)} etwa ${r.between(2, 90)}0 000 Euro bereit.`,
  (r) => `Auf die Frage nach ${dative(r)} antworteten ${town(r)} und ${town(r)} sehr verschieden.`,
  (r) => `Die Teilnehmenden wünschten sich ${plural(r)}, die man auch Neulingen erklären kann.`,
  (r) =>
    `Hilfreich war ${nominative(r)}, weil darin Schule, Träger und Eltern gleich viel zu sagen hatten.`,
  (r) =>
    `Nach der Pause ging es um ${accusative(r)} und darum, wer sie nach ${year(r)} weiterführt.`,
  (r) =>
    `„Wir haben ${accusative(r)} unterschätzt“, sagte ${personName(r)}, und viele im Saal nickten.`,
  (r) =>
    `Kleine Gemeinden wie ${town(r)} teilen sich inzwischen ${accusative(r)} mit ihren Nachbarn.`,
  (r) => `So wurde ${nominative(r)} zum Anlass, auch über ${accusative(r)} neu nachzudenken.`,
  (r) => `Vorgestellt wurden außerdem ${plural(r)} aus ${town(r)}, ${town(r)} und ${town(r)}.`,
  (r) => `Den größten Widerspruch erntete der Vorschlag, ${accusative(r)} ganz abzuschaffen.`,
  (r) => `Was in ${dative(r)} beschlossen wird, kommt im Alltag oft erst nach Jahren an.`,
  (r) =>
    `Kinder und Jugendliche prüften ${accusative(r)} mit eigenen Fragen und fanden ${count(r)} Lücken.`,
  (r) =>
    `Dass ${plural(r)} auch scheitern dürfen, war für manche die wichtigste Nachricht des Tages.`,
  (r) =>
    `Wie ${nominative(r)} mit ${dative(r)} zusammenpasst, bleibt vorerst eine Frage der Haltung.`,
];

/** A sentence of a documentation text. */
export function sentence(random: Random): string {
  const words = random.pick(SENTENCES)(random);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const TITLES: readonly ((r: Random) => string)[] = [
  (r) => `${compound(r)} trifft ${compound(r)}`,
  (r) => `Wie ${nominative(r)} gelingt – ein Werkstattbericht aus ${town(r)}`,
  (r) => `${compound(r)}: Was bleibt, was fehlt, was kommt`,
  (r) => `Mehr als ${accusative(r)}: Erfahrungen aus ${r.between(2, 40)} Kommunen`,
  (r) => `Braucht ${town(r)} ${plural(r)}?`,
  (r) => `Von ${dative(r)} lernen`,
  (r) => `${compound(r)} und ${compound(r)} gemeinsam denken`,
  (r) => `Lasst uns reden über ${accusative(r)}`,
];

/** The name of a session. */
export function title(random: Random): string {
  return random.pick(TITLES)(random);
}

const BIOS: readonly ((r: Random) => string)[] = [
  (r) => `leitet seit ${r.between(2003, 2023)} ${accusative(r)} und begleitet ${plural(r)}.`,
  (r) => `forscht zu ${dative(r)} und berät Kommunen wie ${town(r)}.`,
  (r) => `verantwortet in ${town(r)} ${accusative(r)}.`,
];

/** What a session tells about one of its contributors. */
export function bio(random: Random): string {
  return random.pick(BIOS)(random);
}
