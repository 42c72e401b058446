import type { Recording } from '../../domain/recording.js';
import type { Rejected } from '../validate-loosely.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { fileName, isGeneric, labelOf } from './link-label.js';
import { linksIn } from './lines.js';
import { captionOf, takeFrames, takeMedia, type Found } from './players.js';
import { clean, readVideoUrl } from './video-hosts.js';

const MEDIA = /\.(?:mp4|m4v|webm|mov|ogv|mp3|m4a|aac|oga|ogg|opus|wav)$/i;

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
  const recordings = new Map<string, Recording>();
  const found: Found = ({ url, provider }, ...titles) => {
    const title =
      recordings.get(url)?.title ??
      titles.map((text) => text?.trim()).find((text) => text && !isGeneric(text));
    recordings.set(url, { url, ...(title && { title }), ...(provider && { provider }) });
  };
  takeFrames(body, base, found, dropped);
  takeMedia(body, base, found, dropped);
  for (const link of linksIn(body)) {
    const address = safeUrl(link.getAttribute('href'), base, 'http');
    if (!address) continue;
    const isFile = MEDIA.test(new URL(address).pathname);
    const video = readVideoUrl(address) ?? (isFile && { url: clean(new URL(address)) });
    if (!video) continue;
    moved.add(link);
    found(
      video,
      captionOf(link.closest('.wp-block-embed')),
      labelOf(link)?.replace(MEDIA, ''),
      isFile ? fileName(address) : undefined,
    );
  }
  return [...recordings.values()];
}
