import { listPosts, type Server } from './list-posts.js';
import type { PostsQuestion } from './posts-question.js';
import { totalsOf } from './rest-totals.js';
import { ListedPost } from './schema.js';
import { intersect, secondOf } from './time-span.js';

/**
 * Which page of a question a post is on: asks whether it belongs to it, then how many come before it. Posts
 * of the same second have no order but the server's, so they are listed. Where the server counts nothing,
 * or orders by something else than the date, the question's posts are listed, if they are not too many.
 * @returns `undefined` if the post does not belong, or if nobody can tell
 * @throws as `Server.ask`
 */
export async function locatePost(
  server: Server,
  id: string,
  question: PostsQuestion,
  perPage: number,
): Promise<number | undefined> {
  const place = await placeOf(server, id, question);
  return place === undefined ? undefined : Math.floor(place / perPage) + 1;
}

/** From 0. */
async function placeOf(
  server: Server,
  id: string,
  { parameters, span, order }: PostsQuestion,
): Promise<number | undefined> {
  const { address, ask } = server;
  // Asking for one post takes the place of the lists that the collection's own address may have.
  const included = address.ownIds('include');
  if (included.length && !included.includes(Number(id))) return undefined;
  if (address.ownIds('exclude').includes(Number(id))) return undefined;

  const one = { page: 1, per_page: 1, offset: undefined, _fields: 'id,date' };
  const { json } = await ask(address.collection({ ...parameters, ...one, include: id }));
  const post = Array.isArray(json) ? ListedPost.safeParse(json[0]).data : undefined;
  if (String(post?.id) !== id) return undefined;

  const date = post?.date ?? '';
  const second = order && secondOf(date);
  if (second) {
    const earlier = order === 'oldest' ? { before: date } : { after: date };
    const [before, equal] = await Promise.all([
      ask(address.collection({ ...parameters, ...intersect(span, earlier), ...one })),
      listPosts(server, { ...parameters, ...intersect(span, second) }),
    ]);
    const totals = totalsOf(before);
    if (totals) return totals.total + placeIn(equal ?? [], id, 0);
  }
  return placeIn((await listPosts(server, parameters)) ?? [], id, undefined);
}

function placeIn<None>(posts: readonly { id: string }[], id: string, none: None): number | None {
  const place = posts.findIndex((post) => post.id === id);
  return place < 0 ? none : place;
}
