import type { Material } from '../../../domain/archive.js';
import { cleanText } from '../../../domain/clean-text.js';
import { safeUrl } from '../../../rich-text/safe-url.js';
import { stripTags } from '../../../rich-text/strip-tags.js';
import { MAX_CONTENT, MAX_TEXT } from '../../clip.js';
import type { readDocumentation } from '../../documentation/read-documentation.js';
import { hasHtml, imageUrl, needsReading } from '../map-item.js';
import type { Entry } from './entry.js';
import { readMedia } from './item-media.js';
import { asRecord, asText, recordsWith } from './junk.js';

type Item = Readonly<Record<string, unknown>>;
/** A line feed keeps the words of two fields apart. */
const join = (texts: readonly string[]) => texts.map((text) => text.slice(0, MAX_TEXT)).join('\n');

/** What describes a session: title, people, organisations, tags, files, photo, day, place, summary. */
export function readMetadata({ raw, tags, page }: Entry): string {
  const item = asRecord(raw);
  const { day, place } = asRecord(item._k360);
  const { downloads, recordings } = readMedia(item, page.url);
  const people = peopleOf(item).flatMap(({ name, organization, role }) => [
    name,
    organization,
    role,
  ]);
  return join([
    ...[item.title, item.summary, day, place, ...people].map(asText),
    ...authorsOf(item, page.authors),
    ...tags,
    ...downloads,
    ...recordings,
    ...photoTextsOf(item, page.url),
  ]);
}

/** The words of a documentation, and what it turned out to have. */
export interface ItemText {
  readonly words: string;
  readonly materials?: Readonly<Record<Material, boolean>>;
}

/** @param reader reads what belongs to a session out of its text, where the feed does not tell it */
export function readText({ raw, id, page }: Entry, reader?: typeof readDocumentation): ItemText {
  const item = asRecord(raw);
  if (reader && needsReading(raw)) return readWith(reader, item, id, page.url);
  const content = hasHtml(item)
    ? stripTags(item.content_html.slice(0, MAX_CONTENT))
    : asText(item.content_text).slice(0, MAX_CONTENT);
  const bios = join(peopleOf(item).map(({ bio }) => asText(bio)));
  return { words: `${titleOf(item, id, content)}\n${content}\n${bios}` };
}

function readWith(
  reader: typeof readDocumentation,
  item: Item,
  id: string,
  base: string,
): ItemText {
  const html = asText(item.content_html).slice(0, MAX_CONTENT);
  const { downloads, recordings, contributors, image, credit, ...read } = reader(
    html,
    base,
    photoOf(item, base),
  );
  const content = stripTags(read.html);
  const words = [
    titleOf(item, id, content),
    ...downloads.map(({ title }) => title),
    ...recordings.map(({ title = '' }) => title),
    ...contributors.flatMap(({ name, organization = '', role = '', bio = '' }) => [
      name,
      organization,
      role,
      bio,
    ]),
    ...[image?.alt, image?.caption, credit].map(asText),
  ];
  return {
    words: `${join(words)}\n${content}`,
    materials: { download: downloads.length > 0, recording: recordings.length > 0 },
  };
}

/** What a session without title and words is called. */
function titleOf(item: Item, id: string, content: string): string {
  return [item.title, item.summary, content].some((text) => cleanText(asText(text))) ? '' : id;
}

function peopleOf(item: Item): Item[] {
  const { contributors } = asRecord(item._k360);
  return recordsWith(contributors, 'name').filter(({ name }) => cleanText(asText(name)));
}

/** Address of the photo that the item names. */
function photoOf(item: Item, base: string): string | undefined {
  const named = { image: asText(item.image), banner_image: asText(item.banner_image) };
  return imageUrl(named, (given, _, kind = 'http') => safeUrl(given, base, kind));
}

/** What the item says of its photo; without one, that is nowhere to be read. */
function photoTextsOf(item: Item, base: string): string[] {
  const { alt, credit } = asRecord(asRecord(item._k360).image);
  const texts = [alt, credit].map(asText).filter(Boolean);
  return texts.length && photoOf(item, base) ? texts : [];
}

function authorsOf(item: Item, ofFeed: readonly string[]): readonly string[] {
  const list = Array.isArray(item.authors) ? item.authors : [item.author];
  const names = recordsWith(list, 'name')
    .map(({ name }) => cleanText(asText(name)))
    .filter(Boolean);
  return names.length ? names : ofFeed;
}
