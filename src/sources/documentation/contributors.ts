import type { Contributor } from '../../domain/contributor.js';
import { isBold } from './bold.js';
import { sectionOf } from './contributor-section.js';
import { removeWhole, textOf } from './lines.js';
import { peopleInBlock } from './people-in-block.js';

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
      const read = peopleInBlock(block, base);
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
