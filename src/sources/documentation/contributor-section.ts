import { fold } from '../../domain/fold.js';
import { isBold } from './bold.js';
import { rankOf } from './heading-rank.js';
import { leafBlocks, linesOf, textOf } from './lines.js';
import { peopleInBlock } from './people-in-block.js';

const HEADING =
  /^(?:(?:zu|ueber) (?:den|die|unseren?) |(?:die|unsere|our|the|about the) )?(?:mitwirkenden?|referent(?:innen(?: (?:und|&) referenten)?|en)|referierenden?|vortragenden?|contributors?|speakers?)$/;
const MAX_HEADINGS = 10;

/** The headings that announce a text's contributors: of any level, or a paragraph of these words only. */
export function contributorHeadings(body: Element): HTMLElement[] {
  for (const block of leafBlocks(body)) splitHeadingLine(block);
  return leafBlocks(body)
    .filter((block) => isHeadingText(textOf(block)))
    .slice(0, MAX_HEADINGS);
}

/** The text blocks a heading announces: up to the next of its rank, or to what cannot be a person. */
export function sectionOf(heading: HTMLElement, body: Element): HTMLElement[] {
  const section: HTMLElement[] = [];
  const rank = rankOf(heading);
  const blocks = leafBlocks(heading.closest('details') ?? body);
  for (const block of blocks.slice(blocks.indexOf(heading) + 1)) {
    if ((!textOf(block) && !block.matches('hr')) || block.matches('figure, figcaption')) continue;
    if (rankOf(block) <= Math.min(rank, 6) || block.matches('hr, pre, table, td, th')) break;
    if (isHeadingText(textOf(block))) break;
    // A bold line that is nobody's name begins something else.
    if (rankOf(block) > 6 && isBold(block) && !peopleInBlock(block).length) break;
    section.push(block);
  }
  return section;
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
