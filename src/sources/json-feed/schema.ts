import * as z from 'zod/mini';
import { Programme } from './programme-schema.js';

/**
 * JSON Feed 1.1 (and 1.0) with the `_k360` extension as it arrives: loose, because feeds carry more
 * than we read, and free of transforms, so that a JSON Schema can be made from it.
 * https://www.jsonfeed.org/version/1.1/
 */
const text = z.string();
const opt = z.optional;

const Author = z.looseObject({ name: opt(text), url: opt(text) });

const Attachment = z.looseObject({
  url: text,
  mime_type: opt(text),
  title: opt(text),
  size_in_bytes: opt(z.number().check(z.nonnegative())),
});

const Contributor = z.looseObject({
  name: text,
  organization: opt(text),
  role: opt(text),
  bio: opt(text),
  url: opt(text),
  image: opt(text),
});

const ItemExtension = z.looseObject({
  contributors: opt(z.array(Contributor)),
  day: opt(text),
  starts_at: opt(text),
  ends_at: opt(text),
  place: opt(text),
  recordings: opt(z.array(z.looseObject({ url: text, title: opt(text), provider: opt(text) }))),
  image: opt(z.looseObject({ alt: opt(text), credit: opt(text) })),
  status: opt(z.literal('cancelled')),
});

export const Item = z.looseObject({
  id: z.union([text, z.number()]),
  url: opt(text),
  external_url: opt(text),
  title: opt(text),
  content_html: opt(text),
  content_text: opt(text),
  summary: opt(text),
  image: opt(text),
  banner_image: opt(text),
  date_published: opt(text),
  date_modified: opt(text),
  authors: opt(z.array(Author)),
  author: opt(Author),
  tags: opt(z.array(text)),
  language: opt(text),
  attachments: opt(z.array(Attachment)),
  _k360: opt(ItemExtension),
});

const FeedExtension = z.looseObject({
  total: opt(z.number().check(z.int(), z.nonnegative())),
});

/** The feed without its items, which are checked one by one, and without the programme. */
export const Feed = z.looseObject({
  version: opt(text),
  title: opt(text),
  description: opt(text),
  home_page_url: opt(text),
  feed_url: opt(text),
  next_url: opt(text),
  language: opt(text),
  authors: opt(z.array(Author)),
  author: opt(Author),
  _k360: opt(FeedExtension),
});

/** A whole feed as the published JSON Schema describes it: what the standard requires is required. */
export const FeedDocument = z.looseObject({
  ...Feed.shape,
  version: text,
  title: text,
  items: z.array(Item),
  _k360: opt(z.looseObject({ ...FeedExtension.shape, ...Programme.shape })),
});

export type WireItem = z.infer<typeof Item>;
export type WireFeed = z.infer<typeof Feed>;
