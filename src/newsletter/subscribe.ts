import type { Outcome, Problem, ProblemCode } from './problem.js';
import type { Provider, WireAnswer, WireRequest } from './provider.js';
import { DEFAULT_LIMITS, send, SendError, type SendLimits } from './send.js';
import type { Subscription } from './subscription.js';

/**
 * Sends one subscription and says what came of it. Never throws.
 * @param action where the service is, absolute
 */
export async function subscribe(
  provider: Provider,
  action: string,
  subscription: Subscription,
  limits: SendLimits = DEFAULT_LIMITS,
): Promise<Outcome> {
  let before = '';
  if (provider.before) {
    const asked = provider.before(action);
    const answer = await attempt(provider, asked, limits);
    if ('accepted' in answer) return answer;
    before = answer.body;
  }
  const request = provider.request(action, subscription, before);
  const answer = await attempt(provider, request, limits);
  return 'accepted' in answer ? answer : { accepted: true };
}

/** The answer, if it is 2xx. Any 2xx counts; what it says is not read. */
async function attempt(
  provider: Provider,
  request: WireRequest,
  limits: SendLimits,
): Promise<WireAnswer | (Outcome & { accepted: false })> {
  const { url } = request;
  try {
    const answer = await send(request, limits);
    const { status } = answer;
    if (status >= 200 && status < 300) return answer;
    const refusal = provider.refusal(answer);
    const message = `${url} answered ${status}: ${answer.body.slice(0, 300)}`;
    return failed({ ...refusal, message, url, status });
  } catch (error) {
    const code = error instanceof SendError ? error.code : 'network';
    // Who answers late may have heard all of it; so may who is not allowed to answer, if that needs no permission.
    const heard =
      request.method === 'POST' &&
      (code === 'timeout' || (provider.heardUnread && code === 'network'));
    return failed({ code: heard ? 'unsure' : code, message: explain(code, url), url });
  }
}

function failed(problem: Problem): Outcome & { accepted: false } {
  return { accepted: false, problem };
}

/** For the integrator: what to look at. */
function explain(code: ProblemCode, url: string): string {
  const { origin } = new URL(url);
  if (code === 'blocked') {
    return `The Content-Security-Policy of this page blocks ${url}. Add ${origin} to its connect-src.`;
  }
  if (code === 'timeout') return `${url} did not answer in time.`;
  if (code === 'offline') return `The visitor is offline; ${url} was not reached.`;
  return (
    `No readable answer from ${url}. The server may be down, or it does not allow ${location.origin}: it ` +
    `has to answer with Access-Control-Allow-Origin, for JSON also a preflight (OPTIONS) with ` +
    `Access-Control-Allow-Headers: content-type.`
  );
}
