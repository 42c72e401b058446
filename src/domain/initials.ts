/** Academic titles, alone or with what follows their full stop. */
const TITLES =
  /^(prof|dr|dipl|ing|mag|med|phil|habil|h|c|jur|rer|nat|pol|msc|bsc|m\.?a|b\.?a)(?!\p{L})/iu;

/**
 * Initials of a name for its disc: first and last name, without titles and brackets. Particles
 * ("von der") and second names are passed over. Empty for a name without letters.
 */
export function initials(name: string): string {
  const words = beforeComma(name)
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => /^\p{L}/u.test(word));
  const names = words.filter((word) => !TITLES.test(word) && /^\p{Lu}|^\p{Lo}/u.test(word));
  const used = names.length ? names : words;
  const first = used[0] ?? '';
  const last = used.length > 1 ? (used.at(-1) ?? '') : '';
  return [first, last].map((word) => ([...word][0] ?? '').toUpperCase()).join('');
}

/** Degrees stand behind the comma; where only one word is before it, that is the surname: "Nast, Julia". */
function beforeComma(name: string): string {
  const before = name.split(',', 1)[0] ?? '';
  return /\S\s+\S/.test(before) ? before : name;
}
