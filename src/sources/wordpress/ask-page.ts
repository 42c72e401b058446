import { RestError, type RestAnswer } from './rest-request.js';
import { totalsOf } from './rest-totals.js';

/** An answer and the page it is. */
export interface AnsweredPage {
  readonly answer: RestAnswer;
  readonly number: number;
}

/**
 * Asks for a page of a collection. Behind the last page it answers with the last one, which takes up to
 * two requests more: WordPress refuses such a page without saying where the end is.
 * @throws as `ask`.
 */
export async function askPage(
  number: number,
  ask: (number: number) => Promise<RestAnswer>,
): Promise<AnsweredPage> {
  let answer = await ask(number).catch((error: unknown) => {
    if (error instanceof RestError && error.restCode === 'rest_post_invalid_page_number') {
      return undefined;
    }
    throw error;
  });
  let at = number;
  if (!answer || (at > 1 && isEmpty(answer) && !totalsOf(answer))) {
    at = 1;
    answer = await ask(at);
  }
  const end = totalsOf(answer)?.pages ?? at;
  const last = Math.max(1, Math.min(number, end));
  // An empty collection has no last page to ask for.
  return last === at || end === 0
    ? { answer, number: last }
    : { answer: await ask(last), number: last };
}

function isEmpty({ json }: RestAnswer): boolean {
  return Array.isArray(json) && json.length === 0;
}
