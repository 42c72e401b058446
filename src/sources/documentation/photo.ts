import type { SessionImage } from '../../domain/session-image.js';
import type { Rejected } from '../validate-loosely.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { lineOf, linesOf, leafBlocks, removeLine, removeWhole, textOf } from './lines.js';
import { readCaption, readCredit } from './photo-credit.js';

const FIGURE = 'figure, .wp-caption';
const CAPTION = 'figcaption, .wp-caption-text';
/** Where lazy loaders put the address of a picture. */
const SOURCES = ['src', 'data-src', 'data-lazy-src'];
/** Smaller ones are icons and tracking pixels. */
const MIN_WIDTH = 100;
/** A photo stands among the first pictures, or there is none. */
const MAX_CANDIDATES = 50;

/**
 * Takes the session's photo and its credit out of a text.
 * @param own address of the photo the session already has: then pictures stay in the text, except the
 * same one again, and a credit in a paragraph of its own belongs to that photo.
 * @param until pictures behind this element show something else.
 */
export function takePhoto(
  body: Element,
  base: string,
  own: string | undefined,
  until: Element | undefined,
  dropped: Rejected[],
): { image?: SessionImage; credit?: string } {
  let image: SessionImage | undefined;
  let credit: string | undefined;
  const candidate = [...body.querySelectorAll('img')]
    .slice(0, MAX_CANDIDATES)
    .find((img) => isPhoto(img, until));
  const url = candidate && addressOf(candidate, base);
  if (candidate && !url) {
    dropped.push({ path: 'content', reason: 'a picture without an allowed address' });
  }
  let before: Element | null = null;
  if (candidate && url && (!own || sameFile(url, own))) {
    const figure = candidate.closest(FIGURE);
    const caption = figure?.querySelector(CAPTION);
    const read = readCaption(caption ? linesOf(caption).map((line) => textOf(...line)) : []);
    before = (figure ?? candidate.closest('p') ?? candidate).nextElementSibling;
    credit = read.credit;
    image = own ? undefined : { url, ...describe(candidate), ...read };
    if (figure) removeWhole(figure);
    else removeLine(lineOf(candidate));
  }
  if (!credit && (image || own)) credit = takeCreditLine(body, before);
  if (image && credit) image = { ...image, credit };
  return { ...(image && { image }), ...(credit && { credit }) };
}

/** "Foto: …" in a line of its own, unless it stands right behind a picture that stays in the text. */
function takeCreditLine(body: Element, first: Element | null): string | undefined {
  for (const block of leafBlocks(body)) {
    const behindPicture = block.previousElementSibling?.matches('figure, img, :has(> img)');
    if (block.closest(FIGURE) || (behindPicture && block !== first)) continue;
    for (const line of linesOf(block)) {
      const credit = readCredit(textOf(...line));
      if (!credit) continue;
      removeLine(line);
      return credit;
    }
  }
  return undefined;
}

/** Whether an image stands for itself, large enough to be a photo. */
function isPhoto(img: HTMLImageElement, until: Element | undefined): boolean {
  const width = Number(img.getAttribute('width') ?? MIN_WIDTH);
  if (width < MIN_WIDTH || img.matches('.emoji, .wp-smiley')) return false;
  if (until && until.compareDocumentPosition(img) & Node.DOCUMENT_POSITION_FOLLOWING) return false;
  return img.closest(FIGURE) !== null || textOf(...lineOf(img)) === '';
}

function addressOf(img: Element, base: string): string | undefined {
  return SOURCES.map((name) => safeUrl(img.getAttribute(name), base, 'image')).find(Boolean);
}

function describe(img: Element): Pick<SessionImage, 'alt' | 'width' | 'height'> {
  const alt = img.getAttribute('alt')?.trim();
  const [width, height] = ['width', 'height'].map((name) => Number(img.getAttribute(name)));
  return { ...(alt && { alt }), ...(width && height && { width, height }) };
}

/** The same upload, whatever size WordPress made of it: "foto-1024x683.jpg", "foto-scaled.jpg". */
function sameFile(a: string, b: string): boolean {
  const original = (url: string) =>
    new URL(url).pathname.replace(/-(?:\d{2,5}x\d{2,5}|scaled)(?=\.[a-z]{3,4}$)/i, '');
  return original(a) === original(b);
}
