import type { Rejected } from '../validate-loosely.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { fileName } from './link-label.js';
import { lineOf, removeLine, removeWhole, textOf } from './lines.js';
import { clean, readVideoUrl } from './video-hosts.js';

/** No documentation has more. */
const MAX_PLAYERS = 100;
/** Where consent tools and lazy loaders put the address of a frame. */
const FRAME_SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-src-cmplz'];

/** A recording that was found, with everything that might be its title, best first. */
export type Found = (
  recording: { url: string; provider?: string },
  ...titles: (string | null | undefined)[]
) => void;

/** Takes the frames out that play a recording; of others only a link stays, for frames are not shown. */
export function takeFrames(body: Element, base: string, found: Found, dropped: Rejected[]): void {
  for (const frame of [...body.querySelectorAll('iframe')].slice(0, MAX_PLAYERS)) {
    const address = FRAME_SOURCES.map((name) =>
      safeUrl(frame.getAttribute(name), base, 'http'),
    ).find(Boolean);
    if (!address) {
      dropped.push({ path: 'content', reason: 'a frame without an allowed address' });
      continue;
    }
    const figure = frame.closest('figure');
    const isPlayer = figure?.matches('.is-type-video, .is-type-audio') === true;
    const video = readVideoUrl(address) ?? (isPlayer && foreignPlayer(address));
    const title = frame.getAttribute('title');
    if (video) {
      found(video, captionOf(figure), title);
      remove(frame, figure);
    } else if (/\.pdf$/i.test(new URL(address).pathname)) {
      // Left to the downloads.
    } else if (title) {
      // A map or a board that the reader should still find.
      const link = frame.ownerDocument.createElement('a');
      link.href = address;
      link.textContent = title;
      frame.replaceWith(link);
    } else {
      dropped.push({ path: 'content', reason: `a frame without a title: ${address.slice(0, 80)}` });
      frame.remove();
    }
  }
}

/** Takes video and audio elements out. */
export function takeMedia(body: Element, base: string, found: Found, dropped: Rejected[]): void {
  for (const player of [...body.querySelectorAll('video, audio')].slice(0, MAX_PLAYERS)) {
    // A moving background is decoration.
    if (player.closest('.wp-block-cover')) continue;
    const given = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src');
    const address = safeUrl(given, base, 'http');
    const figure = player.closest<HTMLElement>('figure, .wp-video');
    if (address) {
      const url = clean(new URL(address));
      const labels = ['title', 'aria-label'].map((name) => player.getAttribute(name));
      found({ url }, captionOf(figure), ...labels, fileName(url));
      remove(player, figure);
    } else if (given) {
      const reason = `a recording at an address that is not allowed: ${given.slice(0, 80)}`;
      dropped.push({ path: 'content', reason });
    }
  }
}

/** The caption of the figure that something stands in. */
export function captionOf(figure: Element | null): string | undefined {
  const caption = figure?.querySelector('figcaption');
  return caption ? textOf(caption) : undefined;
}

function foreignPlayer(address: string) {
  const url = new URL(address);
  return { url: clean(url), provider: url.hostname.replace(/^www\./, '') };
}

/** Takes a player out: with its figure, or its line if nothing else stands there. */
function remove(player: Element, figure: Element | null): void {
  if (figure) {
    removeWhole(figure);
    return;
  }
  const line = lineOf(player);
  player.replaceChildren();
  if (textOf(...line)) player.remove();
  else removeLine(line);
}
