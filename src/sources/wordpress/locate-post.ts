import type { PostsQuestion } from './posts-question.js';
import type { RestAddress } from './rest-address.js';
import type { RestAnswer } from './rest-request.js';
import { totalsOf } from './rest-totals.js';
import { Post } from './schema.js';
import { intersect } from './time-span.js';

/**
 * Which page of a question a post is on: asks whether it belongs to it, then how many come before it.
 * @returns `undefined` if it does not belong, or if the server does not count
 */
export async function locatePost(
  { address, ask }: { address: RestAddress; ask: (url: string) => Promise<RestAnswer> },
  id: string,
  {
    question,
    perPage,
    oldestFirst,
  }: {
    question: PostsQuestion;
    perPage: number;
    oldestFirst: boolean;
  },
): Promise<number | undefined> {
  const one = { per_page: 1, page: 1, offset: undefined, _fields: 'id,date' };
  const { json } = await ask(address.collection({ ...question.parameters, include: id, ...one }));
  const post = Array.isArray(json) ? Post.safeParse(json[0]).data : undefined;
  if (!post?.date || String(post.id) !== id) return undefined;
  const before = oldestFirst ? { before: post.date } : { after: post.date };
  const span = intersect(question.span, before);
  const earlier = await ask(address.collection({ ...question.parameters, ...span, ...one }));
  const totals = totalsOf(earlier);
  return totals && Math.floor(totals.total / perPage) + 1;
}
