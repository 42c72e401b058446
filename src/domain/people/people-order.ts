import type { Person } from './person.js';

/**
 * DIN 5007-2, the order of lists of names: "ä" like "ae", so that Müller and Mueller stand together. German
 * also on pages in other languages: it is the archive that is sorted.
 */
const byLetters = new Intl.Collator('de-u-co-phonebk', { sensitivity: 'base' });
const bySpelling = new Intl.Collator('de-u-co-phonebk');
/** By basic letter: "Ø" is an O, "Đ" a D. */
const byBasicLetter = new Intl.Collator('de', { sensitivity: 'base' });

export const LETTERS = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
/** Where names go that begin with none of these. */
export const OTHER = '#';

export function comparePeople(a: Person, b: Person): number {
  return (
    byLetters.compare(a.surname, b.surname) ||
    byLetters.compare(a.given, b.given) ||
    bySpelling.compare(a.surname, b.surname) ||
    bySpelling.compare(a.given, b.given) ||
    bySpelling.compare(a.organization ?? '', b.organization ?? '') ||
    compareText(a.id, b.id)
  );
}

/** An order without any meaning, for what has no other. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The letter a surname stands under. */
export function letterOf(surname: string): string {
  const [first = ''] = surname.normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '');
  if (!/\p{Script=Latin}/u.test(first)) return OTHER;
  const after = LETTERS.findIndex((letter) => byBasicLetter.compare(first, letter) < 0);
  // Latin letters that come after Z, such as þ, are no German ones.
  const isZ = after < 0 && byBasicLetter.compare(first, 'Z') === 0;
  return LETTERS[after < 0 ? (isZ ? LETTERS.length - 1 : -1) : after - 1] ?? OTHER;
}
