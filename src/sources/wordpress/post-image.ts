import type { SessionImage } from '../../domain/session-image.js';
import { decodeEntities, toPlainText } from '../../rich-text/plain-text.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { readCaption } from '../documentation/photo-credit.js';
import { Media, Sizes } from './schema.js';

/** Wide enough for a card on a dense screen, in pixels. */
const ENOUGH = 600;
/** How far a size's proportions may differ from the original's before it is another crop. */
const SAME_SHAPE = 0.03;

interface Candidate {
  readonly source_url: string;
  readonly width: number;
  readonly height: number;
}

/** The photo of a post from its embedded featured media; an error object in its place gives none. */
export function postImage(slot: unknown, base: string): SessionImage | undefined {
  const media = Media.safeParse(slot).data;
  if (!media || (media.media_type ?? 'image') !== 'image') return undefined;
  const { width, height, sizes, image_meta } = media.media_details ?? {};
  const original = width && height ? { source_url: media.source_url, width, height } : undefined;
  const size = original && bestSize(original, Sizes.safeParse(sizes).data ?? {});
  const url = safeUrl(size?.source_url, base, 'image') ?? safeUrl(media.source_url, base, 'image');
  if (!url) return undefined;
  const alt = decodeEntities(media.alt_text ?? '').trim();
  const caption = readCaption(toPlainText(media.caption?.rendered ?? '').split('\n'));
  const credit = caption.credit ?? image_meta?.credit?.trim();
  return {
    url,
    ...(alt && { alt }),
    ...caption,
    ...(credit && { credit }),
    ...(size && { width: size.width, height: size.height }),
  };
}

/** The smallest size of the same shape that is wide enough, else the original. */
function bestSize(original: Candidate, sizes: Readonly<Record<string, Candidate>>): Candidate {
  const shape = original.width / original.height;
  return Object.values(sizes)
    .filter(
      ({ width, height }) => width >= ENOUGH && Math.abs(width / height / shape - 1) < SAME_SHAPE,
    )
    .reduce((best, size) => (size.width < best.width ? size : best), original);
}
