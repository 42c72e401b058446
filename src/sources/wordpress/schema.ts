import * as z from 'zod/mini';

/**
 * Posts of the WordPress REST API as they arrive: loose, and with nothing required but the id, because
 * plug-ins take fields away. Embedded slots are checked one by one: any may hold an error object.
 * https://developer.wordpress.org/rest-api/reference/posts/
 */
const text = z.string();
const opt = z.optional;
const maybe = <T extends z.core.SomeType>(schema: T) => opt(z.nullable(schema));

const Rendered = z.looseObject({ rendered: text, protected: opt(z.boolean()) });

export const Post = z.looseObject({
  id: z.number(),
  date: maybe(text),
  date_gmt: maybe(text),
  link: maybe(text),
  title: opt(Rendered),
  content: opt(Rendered),
  excerpt: opt(Rendered),
  _embedded: opt(
    z.looseObject({
      author: opt(z.array(z.unknown())),
      'wp:featuredmedia': opt(z.array(z.unknown())),
      'wp:term': opt(z.array(z.array(z.unknown()))),
    }),
  ),
});

/** A post of which only what is counted was asked for. */
export const ListedPost = z.looseObject({
  id: z.number(),
  date: maybe(text),
  categories: opt(z.array(z.number())),
  tags: opt(z.array(z.number())),
});

export const Author = z.looseObject({ name: text });

export const Term = z.looseObject({
  id: z.number(),
  name: text,
  slug: text,
  taxonomy: opt(text),
  count: opt(z.number()),
});

const Size = z.looseObject({ source_url: text, width: z.number(), height: z.number() });

export const Media = z.looseObject({
  source_url: text,
  media_type: opt(text),
  alt_text: opt(text),
  caption: opt(Rendered),
  media_details: opt(
    z.looseObject({
      width: opt(z.number()),
      height: opt(z.number()),
      // An empty list where there are none, as PHP writes empty maps.
      sizes: opt(z.unknown()),
      image_meta: opt(z.looseObject({ credit: opt(text) })),
    }),
  ),
});

export const Sizes = z.record(z.string(), Size);

/** The site's own description, at the root of its REST API. */
export const SiteIndex = z.looseObject({
  name: opt(text),
  description: opt(text),
  home: opt(text),
  namespaces: opt(z.array(text)),
});

export type WirePost = z.infer<typeof Post>;
export type WireTerm = z.infer<typeof Term>;
