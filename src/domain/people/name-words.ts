/** Words of a name that are not the name itself, as German editors write them. */

/** Endings of women's titles, and of those that leave it open: "Professorin", "Professor:in". */
const IN = "(?:[:*_/'’]?in)?";
/** Academic titles, forms of address and offices before a name. Without their full stop only those nobody is called. */
const TITLE = new RegExp(
  [
    '(?:(?:univ|jun|hon|priv|apl|a\\.o)\\.-)?(?:prof|doz|dr|dres|dipl|mag|lic|ing)\\.[\\p{Ll}.]*(?:-[\\p{L}.-]+)?',
    '(?:univ|jun|hon|priv|apl|a\\.o)\\.',
    '(?:dr|dipl)\\.?-[\\p{L}.-]+',
    `(?:prof|dr)\\.?${IN}|(?:junior|honorar)?professor${IN}|privatdozent${IN}`,
    'pd|frau|herrn?|mrs?\\.?|ms\\.?|md[bl]|erster?',
    `(?:ober)?bürgermeister${IN}|(?:staats)?minister${IN}|staatssekretär${IN}`,
    `(?:land|ministerial)r(?:at|ätin)|dezernent${IN}|beigeordneter?|pfarrer${IN}|pastor${IN}`,
  ]
    .map((kind) => `^(?:${kind})$`)
    .join('|'),
  'iu',
);
/** Parts of a title behind its beginning: "Dr. med.", "Prof. Dr. h. c.". */
const TITLE_PART =
  /^(?:(?:med|phil|rer|nat|[ji]ur|pol|oec|publ|theol|p(?:ae|ä)d|soc|sc|agr|dent|vet|techn|habil|mult|em|e|h|c|h\.c|hc)\.?|a\.D\.|i\.R\.|\(FH\))$/u;
/** "Dipl. Päd." with a blank. */
const DIPLOMA_PART = /^\p{Lu}\p{Ll}+\.(?:-\p{Lu}\p{Ll}+\.?)?$/u;

/** Degrees, mandates and what became of an office, behind a name; they need no comma to be told from it. */
const CLEAR_DEGREE =
  /(?:,? |,)(?:[MB]\. ?(?:A|Sc|Ed|Eng)\.|LL\. ?[MB]\.|Ph\. ?D\.|PhD|MBA|MPA|MPH|Md[ABEHL]\p{L}?|MdHB|a\.D\.|i\.R\.)$/u;
/** Others, behind a comma. */
const DEGREE =
  /, ?(?:(?:M|B)\.? ?(?:A|Sc|Ed|Eng)\.?|(?:Prof|Dr|Dipl|Mag)\.[\p{Ll}. ]*(?:-\p{L}{2,30}\.?)?(?: ?\([^)]{1,20}\))?|RA|RAin|StB)$/u;
/** Tells a father from his son: not part of what a name is filed under, but of who is meant. */
const GENERATION = /(?:,? |,)(?:[Jj]r\.?|[Ss]r\.?|jun\.?|sen\.?|II|III|IV|d\. ?[ÄJ]\.)$/u;
/** The name somebody had at birth: "geb. Meier", "(geb. Meier)". */
const BORN = /,? \(?geb(?:\.|orene[rn]?) [^,()]+\)?/u;
/** "(sie/ihr)", "(they/them)". */
const PRONOUNS =
  / ?\((?:(?:sie|er|she|he|they|dey|xier|hen|es)(?: ?[/,|] ?[\p{L}*]{1,10}){0,3}|keine Pronomen)\)/giu;

/** Written small these only lead to the name: "von der Au", "dos Santos". */
const PARTICLES = new Set(
  (
    'von vom van vander vonder zu zum zur den der dem de del della dello delle degli di da du do dos das des la le ' +
    "lo li las los el al bin ibn ben bint ter ten te 't tot op af av"
  ).split(' '),
);
const NOBLE =
  /^(?:Graf|Gräfin|Freiherr|Freifrau|Freiin|Baron|Baronin|Fürst|Fürstin|Prinz|Prinzessin|Edler|Edle|Ritter|Reichsgraf|Reichsgräfin|Herzog|Herzogin)$/u;
/** Leads on from the name that was given: "von Droste zu Hülshoff" is a Droste. */
const SEAT = /^(?:zu|zum|zur)$/;
/** Articles and elisions at the name itself: "al-Hassan", "d’Alembert". */
const ATTACHED = /^(?:(?:al|el|ad|ar|as|at|az|an)[-‐‑]|(?:d|l|dell|dall|dell)['’])(?=\p{Lu})/u;

/** Cuts words off the start while they are titles; the last word is always a name. */
export function withoutTitles(words: readonly string[]): { titles: string[]; names: string[] } {
  let end = 0;
  while (end < words.length - 1) {
    const word = words[end] ?? '';
    const before = words[end - 1] ?? '';
    const goesOn =
      end > 0 && (TITLE_PART.test(word) || (/^dipl\./i.test(before) && DIPLOMA_PART.test(word)));
    if (!goesOn && !TITLE.test(word)) break;
    end++;
  }
  return { titles: words.slice(0, end), names: words.slice(end) };
}

/** A name with what is written in several ways written in one. */
export function tidyName(name: string): string {
  return (
    name
      // "Dr.Jana" would be a long title, and everybody with it the same person.
      .replace(/\.(?=\p{Lu}\p{Ll})/gu, '. ')
      .replace(/\s+/g, ' ')
      .replace(/(?<= )(a|i)\. (D|R)\.(?=[ ,]|$)/g, '$1.$2.')
      .replace(BORN, '')
      .trim()
  );
}

/** Cuts off what stands behind a name. What tells generations apart is given back. */
export function withoutDegrees(name: string): { name: string; generation: string } {
  let rest = name.replace(PRONOUNS, '');
  let generation = '';
  for (;;) {
    const found = CLEAR_DEGREE.exec(rest) ?? DEGREE.exec(rest) ?? GENERATION.exec(rest);
    const before = rest.slice(0, found?.index).trim();
    if (!found || !/\p{L}/u.test(before)) return { name: rest.trim(), generation };
    if (GENERATION.test(rest)) generation = found[0].replace(/[, ]/g, '');
    rest = before;
  }
}

/** Where in the words of a name that begins which it is filed under. */
export function surnameStart(words: readonly string[]): number {
  let start: number | undefined;
  for (let i = 0; i < words.length - 1; i++) {
    if (!isParticle(words, i)) continue;
    const seat = SEAT.test(words[i] ?? '');
    while (i < words.length - 1 && isParticle(words, i)) i++;
    if (!seat || start === undefined) start = i;
  }
  return start ?? words.length - 1;
}

/** A surname without an article that is written together with it. */
export function withoutArticle(surname: string): string {
  return surname.replace(ATTACHED, '');
}

function isParticle(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (PARTICLES.has(word)) return true;
  // "von und zu", but not "Ada und Bea".
  return at > 0 && (NOBLE.test(word) || (word === 'und' && isParticle(words, at - 1)));
}
