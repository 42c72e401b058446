import type { Contributor } from '../../domain/contributor.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { boldStart, isBold } from './bold.js';
import { linesOf, textOf, type Line } from './lines.js';
import { readPerson } from './read-person.js';

/** The people a block introduces: one, or one a line. */
export function peopleInBlock(block: Element, base?: string): Contributor[] {
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
