import { fold, foldToSlug } from '../fold.js';
import {
  surnameStart,
  tidyName,
  withoutArticle,
  withoutDegrees,
  withoutTitles,
} from './name-words.js';

/** Longest name that is looked at; longer ones are something else. */
const MAX_LENGTH = 200;
/** What an editor wrote behind a name: "Jana Noll (Stadt Lindenau)"; not "Ute (Uschi) Zahn". */
const LAST_BRACKET = / \((?!FH\))[^()]*(?:\([^()]*\)[^()]*)*\)?$/;

/** What a name says about who is meant and where to look for them. */
export interface PersonName {
  /** The same for all spellings of one name: folded, without titles, degrees, pronouns. */
  readonly key: string;
  /** What people look under: the surname without particles. */
  readonly surname: string;
  /** What decides among equal surnames: given names, then particles. */
  readonly given: string;
  /** Number of titles before it and degrees behind it. */
  readonly titles: number;
  /** Whether it is written as it is spoken: given name first, and not in capitals or small letters alone. */
  readonly spoken: boolean;
}

/**
 * Reads a name as it is filed in a German list.
 *
 * - Titles ("Prof. Dr. h. c.", "Dipl.-Päd.", "Frau") and degrees ("M. A.", "MdB") do not count.
 * - Particles written small are passed over, and so are titles of nobility behind a given name: "von der
 *   Au" is filed under Au, "Freiherr von und zu Musterberg" under Musterberg. Written large they look
 *   like given names, and are passed over as well: "Di Lorenzo" is under L.
 * - Without a particle the last word is the surname, with one all that follows it. Names alone do not
 *   tell a second given name from the first of two surnames ("Anna Maria dos Santos", "Nora Wirth dos
 *   Santos"): both are filed under Santos, as Portuguese lists do; with a hyphen, under the first.
 * - "Noll, Dr. Jana" is Jana Noll.
 */
export function readPersonName(written: string): PersonName {
  const text = tidyName(written.slice(0, MAX_LENGTH));
  const { name, generation } = withoutDegrees(text);
  const bracket = name.search(LAST_BRACKET);
  const { titles, names, rest, inverted } = inOrder(bracket < 0 ? name : name.slice(0, bracket));
  const start = surnameStart(names);
  const surname = names.slice(start).join(' ');
  const whole = [...names, rest, generation, bracket < 0 ? '' : name.slice(bracket)].join(' ');
  return {
    key: foldToSlug(whole) || fold(whole) || fold(written),
    surname: withoutArticle(surname),
    given: names.slice(0, start).join(' '),
    titles: titles.length + Number(name !== text),
    spoken: !inverted && /\p{Lu}/u.test(surname) && !names.some((word) => /\p{Lu}{2}/u.test(word)),
  };
}

/** Titles and names, given name first, and what an editor wrote behind a comma. */
function inOrder(name: string) {
  const comma = name.indexOf(',');
  if (comma < 0) return { ...withoutTitles(name.split(' ')), rest: '', inverted: false };
  const before = withoutTitles(name.slice(0, comma).trim().split(' '));
  const rest = name.slice(comma + 1).trim();
  const isSurname = surnameStart(before.names) === 0 || /^\p{Ll}/u.test(before.names[0] ?? '');
  if (!isSurname || !rest) return { ...before, rest, inverted: false };
  const behind = withoutTitles(rest.split(' '));
  return {
    titles: [...before.titles, ...behind.titles],
    names: [...behind.names, ...before.names],
    rest: '',
    inverted: true,
  };
}
