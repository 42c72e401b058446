import { trimEnd } from './trim-end.js';

const TITLE =
  /^(?:(?:Univ\.-)?Prof\.[\p{L}.'’-]*|Professor(?:in)?|Dres\.|Dr\.[\p{L}.-]*|Dipl\.[\p{L}.-]*|Mag\.a?|Priv\.-Doz\.|PD|Frau|Herr)$/u;
/** Parts of a title behind its beginning: "Dr. med.", "Prof. Dr. h. c.". */
const TITLE_PART =
  /^(?:med|phil|rer|nat|jur|iur|pol|oec|publ|theol|paed|päd|soc|sc|agr|dent|vet|habil|Ing|em|h|c|e|mult|h\.c)\.$/u;
const NAME = /^(?:[dlo]['’])?[\p{Lu}\p{Lo}][\p{L}\p{M}'’]*(?:[-‐‑][\p{L}\p{M}'’]+)*$/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.[-‐‑]?)+$/u;
/** Degrees behind a name. */
const DEGREE =
  /^, (?:M\. ?A\.|B\. ?A\.|M\. ?Sc\.|B\. ?Sc\.|M\. ?Ed\.|LL\. ?[MB]\.|MBA|MPA|MPH|Ph\. ?D\.|PhD|Dipl\.-[\p{L}.]+|Md[BLE]P?)(?=[ ,:;]|$)/u;
const PARTICLE = new Set(
  'von van de den der dem dos da do das del della di du la le el al bin ben ibn ter ten zu zur zum vom und'.split(
    ' ',
  ),
);
/** Behind a full name these begin something else: "Jana Probe zu Gast", "Jana Probe vom Jugendamt". */
const ONLY_AFTER_GIVEN_NAME = new Set('zu zur zum vom dem den der das und la le'.split(' '));
const NOBLE =
  /^(?:Graf|Gräfin|Freiherr|Freifrau|Freiin|Fürst|Fürstin|Prinz|Prinzessin|Edler|Edle|Ritter)$/;
/** Words that are no part of a person's name. */
const ORGANISATION =
  /^(?:Stadt|Landkreis|Kreis|Kreisstadt|Gemeinde|Region|Bezirk\p{L}*|Deutsche[mnrs]?|Amt|[\p{L}-]+amt(?:es)?|Universität|[\p{L}-]*[Hh]ochschule|Institut\p{L}*|[\p{L}-]*[Ss]tiftung|Initiative|Verein|[\p{L}-]*verband|Team|Kommunen?|[\p{L}-]*[Mm]inisterium|Fachbereich\p{L}*|Abteilung\p{L}*|Referat|Zentrum|Büro|g?GmbH|AG|e\.V\.|EV)$/u;
const NOT_FIRST = new Set(
  (
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Wir Sie Er Es Ihr Ich Man Alle Allen Viele Vielen Einige ' +
    'Unser Unsere Unserem Weitere Weiteren Mehr Mit In Im Am An Auf Aus Bei Beim Für Nach Neben Seit Über Um Und Unter ' +
    'Vom Von Vor Zu Zum Zur Zwischen Zuvor Dort Hier Dabei Dazu Danach Diese Dieser Dieses Diesen Beide Beiden Gemeinsam ' +
    'Moderiert Herzlichen Herzlich Besten Wer Was Wie Wo Wenn Als Auch Foto Fotos Bild Bilder Video Hinweis Hinweise ' +
    'Kontakt Anmeldung Download Downloads Präsentation Dokumentation Informationen Link Links Quelle Ansprechpartner ' +
    'The A An We They All More Our For In With And This These'
  ).split(' '),
);
const NOUN =
  /(?:\p{L}{3}ung|heit|keit|schaft|tion|tionen|tät|planung|hilfe|werkstatt|veranstaltung|programm|projekt)$/u;
const MAX_WORDS = 12;

/** A person's name at the start of a text. */
interface LeadingName {
  readonly name: string;
  /** What follows, from its first character that is not blank. */
  readonly rest: string;
  /** Whether it is more than a single word: title and surname, or given name and surname. */
  readonly full: boolean;
}

/**
 * Cuts a name with its titles and particles off the start of a text, by the shape of its words: "Prof.
 * Dr. Jutta Beispiel leitet …" → "Prof. Dr. Jutta Beispiel". Names are written with capitals, and what
 * follows them in a sentence is not.
 * @param text with single blanks.
 * @returns `undefined` where the text begins with something that cannot be a name.
 */
export function leadingName(text: string): LeadingName | undefined {
  const words = text.split(' ', MAX_WORDS + 1);
  let taken = 0;
  let names = 0;
  let titled = false;
  for (let i = 0; i < words.length && i < MAX_WORDS; i++) {
    const word = words[i] ?? '';
    const bare = trimEnd(word, ',:;');
    if (!names && (TITLE.test(bare) || (titled && TITLE_PART.test(bare)))) {
      titled = true;
    } else if (isName(bare) || (names > 0 && NOBLE.test(bare))) {
      names++;
      taken = i + 1;
      if (bare !== word) break;
    } else if (names && PARTICLE.has(word)) {
      const next = behindParticles(words, i, names);
      if (next === undefined) break;
      i = next - 1;
    } else break;
  }
  const first = words.slice(0, taken).find((word) => !TITLE.test(word)) ?? '';
  if (!names || NOT_FIRST.has(trimEnd(first, ',:;'))) return undefined;
  if (!titled && NOUN.test(first)) return undefined;
  // "AWO Köln" is an organisation, and so is whatever has a word for one in it.
  if (!titled && names > 1 && /^\p{Lu}{2,}$/u.test(first)) return undefined;

  let name = words.slice(0, taken).join(' ');
  const end = trimEnd(name, ',:;');
  let rest = text.slice(end.length);
  name = end;
  const degree = DEGREE.exec(rest)?.[0];
  if (degree) {
    name += degree;
    rest = rest.slice(degree.length);
  }
  return { name, rest: rest.trim(), full: names > 1 || titled };
}

/** Whether a word names an organisation, an office or a place rather than a person. */
export function isOrganisationWord(word: string): boolean {
  return ORGANISATION.test(word);
}

function isName(word: string): boolean {
  return (NAME.test(word) && !ORGANISATION.test(word)) || INITIALS.test(word);
}

/** Where the name goes on behind particles, if it does. */
function behindParticles(
  words: readonly string[],
  from: number,
  names: number,
): number | undefined {
  const noble = NOBLE.test(words[from - 1] ?? '');
  if (names > 1 && !noble && ONLY_AFTER_GIVEN_NAME.has(words[from] ?? '')) return undefined;
  if (words[from] === 'und') return undefined;
  let at = from;
  while (PARTICLE.has(words[at] ?? '')) at++;
  const next = trimEnd(words[at] ?? '', ',:;');
  // All capitals behind a full name: "Jana Probe von PHINEO".
  return isName(next) && !(names > 1 && /^\p{Lu}{2,}$/u.test(next)) ? at : undefined;
}
