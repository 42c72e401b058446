import { compact } from '../../domain/compact.js';
import { shorten } from '../../domain/cut-text.js';
import type { Session, SessionContent } from '../../domain/session.js';
import { decodeEntities, toPlainText } from '../../rich-text/plain-text.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { clip, clipContent } from '../clip.js';
import { clipTexts } from '../clip-texts.js';
import { readDocumentation } from '../documentation/read-documentation.js';
import { type Rejected, validateLoosely } from '../validate-loosely.js';
import { NO_CATEGORY } from './no-category.js';
import { postDate } from './post-date.js';
import { postImage } from './post-image.js';
import { postSummary } from './post-summary.js';
import { Author, Post, Term, type WirePost } from './schema.js';

const TAXONOMIES = new Set(['category', 'post_tag']);

/** A post as a session, or no session, and what had to be left out. */
export interface MappedPost {
  readonly id?: string;
  readonly session?: Session;
  readonly rejected: readonly Rejected[];
}

/**
 * Maps one post of a REST collection.
 * @param raw as it arrived.
 * @param site absolute address of the API; addresses are relative to the post's own, or to this.
 */
export function mapPost(raw: unknown, site: string): MappedPost {
  const { value: post, rejected } = validateLoosely(Post, raw);
  if (!post) return { rejected: [{ path: '', reason: 'a post needs a numeric id' }] };
  const reject = (path: string, reason: string) => void rejected.push({ path, reason });
  const id = String(post.id);

  const url = safeUrl(post.link, site, 'http');
  if (post.link && !url) reject('link', `not an allowed address: ${post.link.slice(0, 80)}`);
  const base = url ?? site;
  const date = post.date ? postDate(post.date, post.date_gmt) : undefined;
  if (post.date && !date) reject('date', `not a date of WordPress: ${post.date.slice(0, 40)}`);

  const isProtected = post.content?.protected === true;
  if (isProtected) reject('content', 'the post is protected by a password');
  const html = isProtected ? '' : clipContent(post.content?.rendered ?? '', 'content', rejected);
  const featured = postImage(post._embedded?.['wp:featuredmedia']?.[0], base);
  const read = readDocumentation(html, base, featured?.url);
  rejected.push(...read.dropped);
  const title =
    clip(titleOf(post), 'title', rejected) || clip(beginning(html), 'content', rejected);
  if (!title) {
    reject('', 'a post needs a title or a text');
    return { id, rejected };
  }

  const image = featured ?? read.image;
  const credit = image?.credit ?? read.credit;
  const summary =
    post.excerpt && !post.excerpt.protected
      ? clip(postSummary(post.excerpt.rendered, html), 'excerpt', rejected)
      : '';
  const content: SessionContent = isProtected
    ? { kind: 'text', text: '' }
    : { kind: 'html', html: read.html };
  const session: Session = {
    id,
    title,
    ...(url && { url }),
    ...(date && { date }),
    authors: clipTexts(authorsOf(post), 'authors', rejected).filter(Boolean),
    ...(summary && { summary }),
    content,
    baseUrl: base,
    ...(image && {
      image: compact(clipTexts({ ...image, ...(credit && { credit }) }, 'image', rejected)),
    }),
    downloads: read.downloads,
    recordings: read.recordings,
    contributors: read.contributors,
    tags: [...new Set(clipTexts(tagsOf(post), 'tags', rejected))].filter(Boolean),
    cancelled: false,
  };
  return { id, session, rejected };
}

function titleOf(post: WirePost): string {
  return decodeEntities(post.title?.rendered ?? '');
}

/** A post without a title is named by the beginning of its text. */
function beginning(html: string): string {
  return shorten(toPlainText(html).replace(/\s+/g, ' ').trim(), 80);
}

function authorsOf(post: WirePost): string[] {
  const slots = post._embedded?.author ?? [];
  return slots.map((slot) => decodeEntities(Author.safeParse(slot).data?.name ?? ''));
}

function tagsOf(post: WirePost): string[] {
  return (post._embedded?.['wp:term'] ?? []).flat().flatMap((slot) => {
    const term = Term.safeParse(slot).data;
    if (!term || !TAXONOMIES.has(term.taxonomy ?? '') || NO_CATEGORY.has(term.slug)) return [];
    return [decodeEntities(term.name)];
  });
}
