import type { Recording } from '../../domain/recording.js';
import type { Rejected } from '../validate-loosely.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { fileName, isGeneric, labelOf } from './link-label.js';
import { lineOf, linksIn, removeLine, removeWhole, textOf } from './lines.js';
import { clean, readVideoUrl } from './video-hosts.js';

const MEDIA = /\.(?:mp4|m4v|webm|mov|ogv|mp3|m4a|aac|oga|ogg|opus|wav)$/i;
/** Where consent tools and lazy loaders put the address of a frame. */
const FRAME_SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-src-cmplz'];

/**
 * Reads the recordings of a text: embeds, frames of known hosts, video and audio elements, links to them.
 * The same recording is listed once. Takes players out; adds the links it read to `moved`.
 */
export function readRecordings(
  body: Element,
  base: string,
  moved: Set<Element>,
  dropped: Rejected[],
): Recording[] {
  const found = new Map<string, Recording>();
  const add = (
    { url, provider }: { url: string; provider?: string },
    ...titles: (string | null | undefined)[]
  ) => {
    const title =
      found.get(url)?.title ??
      titles.map((text) => text?.trim()).find((text) => text && !isGeneric(text));
    found.set(url, { url, ...(title && { title }), ...(provider && { provider }) });
  };

  for (const frame of body.querySelectorAll('iframe')) {
    const address = FRAME_SOURCES.map((name) =>
      safeUrl(frame.getAttribute(name), base, 'http'),
    ).find(Boolean);
    const figure = frame.closest('figure');
    const isPlayer = figure?.matches('.is-type-video, .is-type-audio') === true;
    const video = address && (readVideoUrl(address) ?? (isPlayer && foreignPlayer(address)));
    const title = frame.getAttribute('title');
    if (video) {
      add(video, captionOf(figure), title);
      remove(frame, figure);
    } else if (address && title && !/\.pdf$/i.test(new URL(address).pathname)) {
      // A map or a board: frames are not shown, but the reader should find it.
      const link = frame.ownerDocument.createElement('a');
      link.href = address;
      link.textContent = title;
      frame.replaceWith(link);
    } else if (!address) {
      dropped.push({ path: 'content', reason: 'a frame without an allowed address' });
    }
  }

  for (const player of body.querySelectorAll<HTMLMediaElement>('video, audio')) {
    if (player.closest('.wp-block-cover')) continue;
    const given = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src');
    const address = safeUrl(given, base, 'http');
    const figure = player.closest<HTMLElement>('figure, .wp-video');
    if (address) {
      const url = clean(new URL(address));
      add(
        { url },
        captionOf(figure),
        player.getAttribute('title'),
        player.getAttribute('aria-label'),
        fileName(url),
      );
      remove(player, figure);
    } else if (given) {
      dropped.push({
        path: 'content',
        reason: `a recording at an address that is not allowed: ${given.slice(0, 80)}`,
      });
    }
  }

  for (const link of linksIn(body)) {
    const address = safeUrl(link.getAttribute('href'), base, 'http');
    if (!address) continue;
    const isFile = MEDIA.test(new URL(address).pathname);
    const video = readVideoUrl(address) ?? (isFile && { url: clean(new URL(address)) });
    if (!video) continue;
    moved.add(link);
    add(
      video,
      captionOf(link.closest('.wp-block-embed')),
      labelOf(link)?.replace(MEDIA, ''),
      isFile ? fileName(address) : undefined,
    );
  }
  return [...found.values()];
}

/** An address that stands alone, as WordPress leaves an embed whose host did not answer, becomes a link. */
export function linkBareAddresses(body: Element): void {
  for (const block of body.querySelectorAll('.wp-block-embed__wrapper, p, li')) {
    const text = textOf(block);
    if (block.childElementCount || !/^https?:\/\/\S+$/i.test(text)) continue;
    const link = block.ownerDocument.createElement('a');
    link.setAttribute('href', text);
    link.textContent = text;
    block.replaceChildren(link);
  }
}

function foreignPlayer(address: string) {
  const url = new URL(address);
  return { url: clean(url), provider: url.hostname.replace(/^www\./, '') };
}

function captionOf(figure: Element | null): string | undefined {
  const caption = figure?.querySelector('figcaption');
  return caption ? textOf(caption) : undefined;
}

/** Takes a player out: with its figure, or its line if nothing else stands there. */
function remove(player: Element, figure: Element | null): void {
  if (figure) return removeWhole(figure);
  const line = lineOf(player);
  player.replaceChildren();
  if (textOf(...line)) player.remove();
  else removeLine(line);
}
