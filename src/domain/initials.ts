import { readPersonName } from './people/person-name.js';

/**
 * Initials of a name for its disc: first and last name, without titles, degrees and brackets. Particles
 * ("von der") and second names are passed over. Empty for a name without letters.
 */
export function initials(name: string): string {
  const { given, surname } = readPersonName(name);
  const [last = ''] = surname.split(' ');
  const words = [...given.split(' '), last].filter((word) => /^\p{L}/u.test(word));
  const names = words.filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word));
  const used = names.length ? names : words;
  const ends = [used[0], ...used.slice(1).slice(-1)];
  return ends.map((word = '') => ([...word][0] ?? '').toUpperCase()).join('');
}
