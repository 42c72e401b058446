import type { RestAddress, RestParameters } from './rest-address.js';
import type { RestAnswer } from './rest-request.js';
import { totalsOf } from './rest-totals.js';
import { ListedPost } from './schema.js';

/** What the REST API allows on a page. */
const PER_REQUEST = 100;
/** More requests than these are not worth exact counts. */
const MOST_REQUESTS = 5;

/** Whom to ask. */
export interface Server {
  readonly address: RestAddress;
  readonly ask: (url: string) => Promise<RestAnswer>;
}

/** What is counted of a post. */
export interface PostTerms {
  readonly id: string;
  /** Site-local, without offset. */
  readonly date: string;
  readonly categories: readonly number[];
  readonly tags: readonly number[];
}

/**
 * All posts that parameters find, in the server's order, by what is counted of them: a few bytes each,
 * because WordPress renders only the fields that are asked for.
 * @returns `undefined` if there are more than 500
 * @throws as `ask`
 */
export async function listPosts(
  { address, ask }: Server,
  parameters: RestParameters,
): Promise<PostTerms[] | undefined> {
  const page = (number: number) =>
    ask(
      address.collection({
        ...parameters,
        ...{ per_page: PER_REQUEST, page: number, offset: undefined },
        _fields: 'id,date,categories,tags',
      }),
    );
  const first = await page(1);
  const pages = totalsOf(first)?.pages ?? (isFull(first) ? Infinity : 1);
  if (pages > MOST_REQUESTS) return undefined;
  const numbers = Array.from({ length: Math.max(0, pages - 1) }, (_, i) => i + 2);
  const answers = [first, ...(await Promise.all(numbers.map(page)))];
  return answers.flatMap(({ json }) => (Array.isArray(json) ? json.flatMap(postTerms) : []));
}

function isFull({ json }: RestAnswer): boolean {
  return Array.isArray(json) && json.length >= PER_REQUEST;
}

function postTerms(raw: unknown): PostTerms | [] {
  const post = ListedPost.safeParse(raw).data;
  if (!post) return [];
  const { id, date, categories = [], tags = [] } = post;
  return { id: String(id), date: date ?? '', categories, tags };
}
