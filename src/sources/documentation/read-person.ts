import type { Contributor } from '../../domain/contributor.js';
import { isOrganisationWord, leadingName } from './person-name.js';
import { readCredit } from './photo-credit.js';
import { trimEnd } from './trim-end.js';

/** "Moderation: …" before a name. */
const ROLE = /^(\p{Lu}[\p{L}/*_-]{2,30}(?: (?:und|&|\/) \p{L}{3,30})?): (?=\S)/u;
/** No sign may be read in two ways, or hostile brackets would take for ever. */
const PRONOUNS = /^(?:sie|er|she|he|they|dey|xier|hen|keine pronomen)(?: ?[/,|]+ ?[\p{L}*]+)*$/iu;
/** Verbs that may follow a given name alone; any other capital word would be a noun. */
const VERBS = new Set(
  (
    'ist war arbeitet arbeitete leitet glaubt liebt mag hat studiert studierte lehrt lehrte forscht berät begleitet ' +
    'beschäftigt engagiert versucht geht koordiniert verantwortet unterstützt bringt lebt moderiert moderierte schätzt ' +
    'entwickelt gestaltet setzt is was works leads has loves'
  ).split(' '),
);
/** Longest description behind a comma that is a function or an organisation rather than a sentence. */
const MAX_DESCRIPTION = 120;
const MAX_NAME = 80;
/** Most names and roles in one text: "A und B und C …". */
const MOST = 20;

/**
 * Reads a text that introduces people: bold or leading name, organisation in brackets, the rest is the
 * bio and stays as it was written ("geht den Dingen auf den Grund …"). "A und B (Organisation)" are two.
 * @param text with single blanks.
 * @param bold the text's beginning that is set in bold, if any.
 * @param most names and roles that are read
 * @returns nobody where the text cannot be read so.
 */
export function readPerson(text: string, bold = '', most = MOST): Contributor[] {
  if (!most) return [];
  const role = readCredit(text) ? undefined : ROLE.exec(text);
  if (role?.[1]) {
    const label = role[0].length;
    const people = readPerson(text.slice(label), bold.slice(label), most - 1);
    return people.map((person) => ({ ...person, role: person.role ?? role[1] ?? '' }));
  }
  const found = (bold && boldName(text, bold)) || plainName(text);
  if (!found) return [];
  const { organization, rest } = takeBrackets(found.rest);
  const second = /^(?:und|&|and) /.exec(rest);
  const others =
    second && !organization ? readPerson(rest.slice(second[0].length), '', most - 1) : [];
  if (others.length) {
    const shared = others.at(-1);
    return [{ ...shared, name: found.name }, ...others];
  }
  return [
    { name: found.name, ...(organization && { organization }), ...describe(rest, !!organization) },
  ];
}

/** A name that its editor marked; it needs no proof but that it is short and no sentence. */
function boldName(text: string, bold: string) {
  const name = trimEnd(bold.replace(/ ?\(.*/s, ''), ' ,:;|–-');
  const read = leadingName(name);
  const isName = read?.rest === '' || /^\p{Ll}/u.test(name);
  return name && name.length <= MAX_NAME && isName && !/[!?]/.test(name)
    ? { name, rest: text.slice(name.length).trim() }
    : undefined;
}

/** A name that only its shape tells. */
function plainName(text: string) {
  const read = leadingName(text);
  if (!read || read.name.length > MAX_NAME) return undefined;
  const { rest, full, name } = read;
  const next = /^\p{Ll}[\p{L}-]*/u.exec(rest)?.[0];
  const fits = next
    ? full
      ? // "Spannende Impulse kamen von …": a plural has no single person.
        !/en$/.test(next) || next === 'neben'
      : VERBS.has(next)
    : rest.startsWith('(') || (full && /^(?:[,:;|–—/-]|$)/.test(rest));
  return fits ? { name, rest } : undefined;
}

/** Takes "(Organisation)" off the start; pronouns in brackets are passed over. */
function takeBrackets(text: string): { organization?: string; rest: string } {
  let rest = text;
  for (let end; (end = closingBracket(rest)) > 0;) {
    const organization = rest.slice(1, end).trim();
    rest = rest.slice(end + 1).trim();
    if (!PRONOUNS.test(organization)) return { ...(organization && { organization }), rest };
  }
  return { rest };
}

/** Where the bracket closes that a text begins with; -1 without such a bracket. */
function closingBracket(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length && (i === 0 || depth); i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return -1;
}

/** What stands behind name and brackets. */
function describe(rest: string, hasOrganization: boolean): Omit<Contributor, 'name'> {
  const text = rest.replace(/^[,:;|–—-]+ ?/, '');
  const separated = text !== rest;
  if (!text || /^\.$/.test(text)) return {};
  const sentence = text.length > MAX_DESCRIPTION || /[.!?]$/.test(text.replace(/e\. ?V\.$/, ''));
  if (!separated || sentence) return { bio: text };
  if (hasOrganization) return { role: text };
  const parts = text.split(/, | [|–] /);
  const last = parts.at(-1) ?? '';
  if (parts.length === 1 && !isOrganisation(last)) return { role: text };
  const role = parts.slice(0, -1).join(', ');
  return { organization: last, ...(role && { role }) };
}

function isOrganisation(text: string): boolean {
  return (
    /°|\be\. ?V\.$/.test(text) ||
    text.split(' ').some((word) => isOrganisationWord(word) || /^\p{Lu}{3,}$/u.test(word))
  );
}
