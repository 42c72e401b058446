import type { Contributor } from '../../domain/contributor.js';
import { fold } from '../../domain/fold.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { leafBlocks, linesOf, removeWhole, textOf, type Line } from './lines.js';
import { readPerson } from './read-person.js';

const HEADING =
  /^(?:(?:zu|ueber) (?:den|die|unseren?) |(?:die|unsere|our|the|about the) )?(?:mitwirkenden?|referent(?:innen(?: (?:und|&) referenten)?|en)|referierenden?|vortragenden?|contributors?|speakers?)$/;
/** A bold paragraph as a heading ranks below all real ones. */
const BELOW_HEADINGS = 7;
const MAX_HEADINGS = 10;

/** The headings that announce a text's contributors: of any level, or a paragraph of these words only. */
export function contributorHeadings(body: Element): HTMLElement[] {
  for (const block of leafBlocks(body)) splitHeadingLine(block);
  return leafBlocks(body)
    .filter((block) => isHeadingText(textOf(block)))
    .slice(0, MAX_HEADINGS);
}

/**
 * Takes the people out of a text: the paragraphs and list items under the headings. What cannot be read
 * as a person stays where it is.
 */
export function takeContributors(
  headings: readonly HTMLElement[],
  body: Element,
  base: string,
): Contributor[] {
  return headings.flatMap((heading) => {
    const people: Contributor[] = [];
    // A name alone is followed by its bio.
    let nameOnly = false;
    for (const block of sectionOf(heading, body)) {
      const read = readBlock(block, base);
      const [first] = read;
      const last = people.at(-1);
      if (first && nameOnly && last?.name === first.name)
        people.splice(-1, 1, { ...last, ...first });
      else if (first) people.push(...read);
      else if (nameOnly && last && !isBold(block))
        people.splice(-1, 1, { ...last, bio: textOf(block) });
      else continue;
      nameOnly = first !== undefined && people.at(-1)?.bio === undefined;
      removeWhole(block);
    }
    if (people.length) removeWhole(heading);
    return people;
  });
}

/** The text blocks a heading announces: up to the next of its rank, or to what cannot be a person. */
function sectionOf(heading: HTMLElement, body: Element): HTMLElement[] {
  const section: HTMLElement[] = [];
  const rank = rankOf(heading);
  const blocks = leafBlocks(heading.closest('details') ?? body);
  for (const block of blocks.slice(blocks.indexOf(heading) + 1)) {
    if ((!textOf(block) && !block.matches('hr')) || block.matches('figure, figcaption')) continue;
    if (rankOf(block) <= Math.min(rank, 6) || block.matches('hr, pre, table, td, th')) break;
    if (isHeadingText(textOf(block))) break;
    // A bold line that is nobody's name begins something else.
    if (rankOf(block) > 6 && isBold(block) && !readBlock(block).length) break;
    section.push(block);
  }
  return section;
}

/** The people a block introduces: one, or one a line. */
function readBlock(block: Element, base?: string): Contributor[] {
  const people: Contributor[] = [];
  const lines = linesOf(block);
  const marked = boldStart(lines[0] ?? []) !== '' && !isBold(block);
  let label = '';
  for (const line of lines) {
    const bold = boldStart(line);
    const text = label + textOf(...line);
    if (/^\p{Lu}[\p{L}/ -]{2,30}:$/u.test(text)) {
      label = `${text} `;
      continue;
    }
    const isNew = people.length === 0 || !marked || bold !== '';
    const read = isNew ? readPerson(text, bold && label + bold) : [];
    const last = people.at(-1);
    if (read.length)
      people.push(...read.map((person) => ({ ...person, ...addressIn(line, person, base) })));
    else if (!last) return [];
    else people.splice(-1, 1, continuePerson(last, text));
    label = '';
  }
  return people;
}

/** A further line of the same person: behind a bare name where they work, else more of the bio. */
function continuePerson(person: Contributor, text: string): Contributor {
  const isShort = text.length <= 100 && !/[.!?]$/.test(text);
  if (isShort && !person.bio && !person.organization) return { ...person, organization: text };
  return { ...person, bio: person.bio ? `${person.bio} ${text}` : text };
}

/** The address a name is linked with. */
function addressIn(line: Line, person: Contributor, base?: string): { url?: string } {
  if (!base) return {};
  const links = line.flatMap((node) =>
    node instanceof Element
      ? [...(node.matches('a') ? [node] : []), ...node.querySelectorAll('a')]
      : [],
  );
  const link = links.find((candidate) => textOf(candidate).startsWith(person.name));
  const url = safeUrl(link?.getAttribute('href'), base, 'http');
  return url ? { url } : {};
}

/** The bold text a line begins with, however it is nested. */
function boldStart(line: Line): string {
  let bold = '';
  const walk = (node: Node, inBold: boolean): boolean => {
    if (node instanceof Text) {
      if (!inBold && node.data.trim()) return false;
      bold += node.data;
      return true;
    }
    return [...node.childNodes].every((child) => walk(child, inBold || isBoldElement(node)));
  };
  line.every((node) => walk(node, false));
  return bold.replace(/\s+/g, ' ').trim();
}

function isBoldElement(node: Node): boolean {
  return node.nodeName === 'STRONG' || node.nodeName === 'B';
}

function isBold(block: Element): boolean {
  const text = textOf(block);
  return rankOf(block) <= 6 || (text !== '' && boldStart([...block.childNodes]) === text);
}

function rankOf(block: Element): number {
  return Number(/^H([1-6])$/.exec(block.tagName)?.[1] ?? BELOW_HEADINGS);
}

function isHeadingText(text: string): boolean {
  // "Referent:innen", "Referent*innen", and a colon at the end.
  return (
    text.length <= 60 &&
    HEADING.test(fold(text.replace(/:$/, '').replace(/(?<=\p{L})[:*_/](?=innen)/u, '')))
  );
}

/** Old editors put heading and people into one paragraph, with a line break between. */
function splitHeadingLine(block: Element): void {
  const [first] = linesOf(block);
  if (!first || !isHeadingText(textOf(...first)) || textOf(...first) === textOf(block)) return;
  const heading = block.ownerDocument.createElement('p');
  heading.append(...first);
  block.before(heading);
  if (block.firstChild?.nodeName === 'BR') block.firstChild.remove();
}
