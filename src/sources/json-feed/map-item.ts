import { cleanText } from '../../domain/clean-text.js';
import { compact } from '../../domain/compact.js';
import type { Contributor } from '../../domain/contributor.js';
import { shorten } from '../../domain/cut-text.js';
import type { Download } from '../../domain/download.js';
import { fileType } from '../../domain/file-type.js';
import type { Recording } from '../../domain/recording.js';
import type { Session, SessionContent } from '../../domain/session.js';
import { parseSessionDate, type SessionDate } from '../../domain/session-date.js';
import type { SessionImage } from '../../domain/session-image.js';
import { textStart } from '../../rich-text/text-start.js';
import { isForeign, safeUrl } from '../../rich-text/safe-url.js';
import type { readDocumentation } from '../documentation/read-documentation.js';
import { clip, clipContent, type ReadText } from '../clip.js';
import type { Rejected } from '../validate-loosely.js';
import type { ItemHead } from './item-head.js';
import { authorNames } from './read-feed.js';
import { Item, type WireItem } from './schema.js';

/** What an item needs to know of the feed it stands in. */
interface ItemContext {
  /** Address of the feed page; the item's addresses are relative to it. */
  readonly base: string;
  /** Origin of the page that shows the archive. */
  readonly pageOrigin: string;
  readonly authors: readonly string[];
  readonly language?: string | undefined;
  /** Reads downloads, people and recordings out of the text, for feeds that do not tell them. */
  readonly readDocumentation?: typeof readDocumentation | undefined;
}

/**
 * Whether what belongs to a session has to be read out of its text: WordPress's feed plugin delivers
 * file blocks and people only there.
 */
export function needsReading(raw: unknown): boolean {
  const item = raw as Record<string, unknown>;
  return hasHtml(item) && item._k360 === undefined;
}

/** Whether an item has a text in HTML: a blank one counts as none. */
export function hasHtml(
  item: Readonly<Record<string, unknown>>,
): item is Readonly<Record<string, unknown>> & { content_html: string } {
  return typeof item.content_html === 'string' && item.content_html.trim() !== '';
}

/** Whether an item is made as it should be; one that is not is mended first (`mend.ts`). */
export function isItem(raw: unknown): raw is WireItem {
  return Item.safeParse(raw).success;
}

/** Maps one item whose head has been read. A field that makes no sense is left out and named. */
export function mapItem(
  item: WireItem,
  head: ItemHead,
  context: ItemContext,
): { session: Session; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const reject = (path: string, reason: string) => void rejected.push({ path, reason });

  const address = (given: string | undefined, path: string, kind: 'http' | 'image' = 'http') => {
    if (!given?.trim()) return undefined;
    const url = safeUrl(given, context.base, kind);
    if (!url) reject(path, `not an allowed address: ${given.slice(0, 80)}`);
    return url;
  };
  const date = (given: string | undefined, path: string): SessionDate | undefined => {
    if (!given?.trim()) return undefined;
    const read = parseSessionDate(given);
    if (!read) reject(path, `not a date of RFC 3339: ${given.slice(0, 40)}`);
    return read;
  };
  const text: ReadText = (given, path) => clip(given, path, rejected);

  const extension = item._k360;
  let content: SessionContent = hasHtml(item)
    ? { kind: 'html', html: clipContent(item.content_html, 'content_html', rejected) }
    : { kind: 'text', text: clipContent(item.content_text ?? '', 'content_text', rejected) };
  const ownImage = readImage(item, address, text);
  const read =
    content.kind === 'html'
      ? context.readDocumentation?.(content.html, context.base, ownImage?.url)
      : undefined;
  if (read) {
    content = { kind: 'html', html: read.html };
    for (const { path, reason } of read.dropped) {
      reject(path.replace(/^content/, 'content_html'), reason);
    }
  }

  const media = readAttachments(item, address, text);
  const recordings: Recording[] = [
    ...(extension?.recordings ?? []).flatMap((entry, i) => {
      const path = `_k360.recordings[${i}]`;
      const url = address(entry.url, `${path}.url`);
      if (!url) return [];
      const title = text(entry.title, `${path}.title`);
      return [compact({ url, title, provider: text(entry.provider, `${path}.provider`) })];
    }),
    ...media.recordings,
    ...(read?.recordings ?? []),
  ];
  const contributors: Contributor[] = (extension?.contributors ?? []).flatMap((person, i) => {
    const path = `_k360.contributors[${i}]`;
    const name = text(person.name, `${path}.name`);
    if (!name) {
      reject(path, 'a contributor needs a name');
      return [];
    }
    let image = address(person.image, `${path}.image`, 'image');
    if (
      image &&
      isForeign(image, new URL(context.base).origin) &&
      isForeign(image, context.pageOrigin)
    ) {
      reject(`${path}.image`, 'portraits come only from the origin of the feed or the page');
      image = undefined;
    }
    return [
      compact({
        name,
        organization: text(person.organization, `${path}.organization`),
        role: text(person.role, `${path}.role`),
        bio: text(person.bio, `${path}.bio`),
        url: address(person.url, `${path}.url`),
        image,
      }),
    ];
  });

  const startsAt = date(extension?.starts_at, '_k360.starts_at');
  const authors = authorNames(item, text);
  const session: Session = compact({
    id: head.id,
    title: text(item.title, 'title') || titleFrom(item) || head.id,
    url: address(item.url, 'url') ?? address(item.external_url, 'external_url'),
    language: item.language ?? context.language,
    date: startsAt ?? date(item.date_published, 'date_published'),
    day: text(extension?.day, '_k360.day'),
    startsAt,
    endsAt: date(extension?.ends_at, '_k360.ends_at'),
    place: text(extension?.place, '_k360.place'),
    authors: authors.length ? authors : context.authors,
    summary: text(item.summary, 'summary'),
    content,
    baseUrl: context.base,
    image: ownImage ? compact({ credit: read?.credit, ...ownImage }) : read?.image,
    downloads: [...media.downloads, ...(read?.downloads ?? [])],
    recordings,
    contributors: contributors.length || !read ? contributors : read.contributors,
    tags: head.tags,
    cancelled: extension?.status === 'cancelled',
  });
  return { session, rejected };
}

type ReadAddress = (
  given: string | undefined,
  path: string,
  kind?: 'http' | 'image',
) => string | undefined;

/** The files and recordings attached to an item. */
export function readAttachments(
  item: Pick<WireItem, 'attachments'>,
  address: ReadAddress,
  text: ReadText,
) {
  const downloads: Download[] = [];
  const recordings: Recording[] = [];
  item.attachments?.forEach((attachment, i) => {
    const path = `attachments[${i}]`;
    const url = address(attachment.url, `${path}.url`);
    if (!url) return;
    const title = text(attachment.title, path) || text(fileName(url), path) || url;
    if (/^(audio|video)\//.test(attachment.mime_type ?? '')) {
      recordings.push({ url, title });
    } else {
      const type = fileType(url, attachment.mime_type);
      downloads.push(compact({ url, title, type, size: attachment.size_in_bytes }));
    }
  });
  return { downloads, recordings };
}

function readImage(item: WireItem, address: ReadAddress, text: ReadText): SessionImage | undefined {
  const url = imageUrl(item, address);
  const { alt, credit } = item._k360?.image ?? {};
  return url
    ? compact({
        url,
        alt: text(alt, '_k360.image.alt'),
        credit: text(credit, '_k360.image.credit'),
      })
    : undefined;
}

/** Address of an item's photo. */
export function imageUrl(
  { image, banner_image }: Pick<WireItem, 'image' | 'banner_image'>,
  address: ReadAddress,
): string | undefined {
  return address(image, 'image', 'image') ?? address(banner_image, 'banner_image', 'image');
}

function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A session without a title is named by the beginning of what is read of it. */
function titleFrom(item: WireItem): string {
  const { summary = '', content_text = '' } = item;
  const text =
    cleanText(summary) ||
    cleanText(hasHtml(item) ? textStart(item.content_html, 80) : content_text);
  return shorten(text.replace(/\s+/g, ' '), 80);
}
