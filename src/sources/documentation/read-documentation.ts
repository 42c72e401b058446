import type { Contributor } from '../../domain/contributor.js';
import type { Download } from '../../domain/download.js';
import { fold } from '../../domain/fold.js';
import type { Recording } from '../../domain/recording.js';
import type { SessionImage } from '../../domain/session-image.js';
import { parseHtml, serializeChildren } from '../../rich-text/parse-html.js';
import { clipTexts } from '../clip-texts.js';
import type { Rejected } from '../validate-loosely.js';
import { contributorHeadings } from './contributor-section.js';
import { takeContributors } from './contributors.js';
import { readDownloads } from './downloads.js';
import { leafBlocks, removeWhole, textOf } from './lines.js';
import { removeMovedLinks } from './moved-links.js';
import { takePhoto } from './photo.js';
import { linkBareAddresses } from './bare-addresses.js';
import { readRecordings } from './recordings.js';

/** A documentation text, and what was found in it and left it. */
export interface Documentation {
  /** The remaining text: untrusted HTML, blank where nothing remains. */
  readonly html: string;
  readonly downloads: readonly Download[];
  readonly contributors: readonly Contributor[];
  readonly recordings: readonly Recording[];
  /** The text's first photo, with its credit; only where the session had none. */
  readonly image?: SessionImage;
  /** Who made the session's photo, whether that came from the text or not. */
  readonly credit?: string;
  /** What had to be left out. */
  readonly dropped: readonly Rejected[];
}

/**
 * Reads a documentation text as editors write it in WordPress: file blocks and linked files become
 * downloads, the paragraphs under "Zu den Mitwirkenden" contributors, "Foto:" a credit, embeds and links
 * to video hosts recordings; each leaves the text, except links that a sentence needs.
 * @param html untrusted.
 * @param base absolute address that addresses in the text are relative to.
 * @param ownImage address of the photo the session already has, if it has one.
 */
export function readDocumentation(html: string, base: string, ownImage?: string): Documentation {
  const body = parseHtml(html);
  const moved = new Set<Element>();
  const dropped: Rejected[] = [];
  linkBareAddresses(body);
  const recordings = readRecordings(body, base, moved, dropped);
  const downloads = readDownloads(body, base, moved, dropped);
  removeMovedLinks(moved);
  const headings = contributorHeadings(body);
  const photo = takePhoto(body, base, ownImage, headings[0], dropped);
  const contributors = takeContributors(headings, body, base);
  dropLeadingHeading(body);
  const found = { downloads, contributors, recordings, ...photo };
  return {
    html: serializeChildren(body).trim(),
    ...clipTexts(found, 'content', dropped),
    dropped,
  };
}

/** "Dokumentation" above the documentation says nothing. */
function dropLeadingHeading(body: Element): void {
  const first = leafBlocks(body).find(
    (block) => textOf(block) !== '' || block.querySelector('img'),
  );
  if (first?.matches('h1,h2,h3,h4,h5,h6,p') && /^dokumentation:?$/.test(fold(textOf(first)))) {
    removeWhole(first);
  }
}
