import { ArchiveError } from '../../domain/archive-error.js';
import { parseJson } from '../parse-json.js';
import { request, type RequestLimits } from '../request.js';

/** Statuses whose body is WordPress's own explanation. */
const EXPLAINED = [400, 401, 403, 404, 410, 500, 501];

/** An answer of the REST API. */
export interface RestAnswer {
  readonly json: unknown;
  readonly url: string;
  readonly headers: Headers;
}

/** The error object that WordPress answers, with its machine-readable code. */
export class RestError extends ArchiveError {
  readonly restCode: string;

  constructor(restCode: string, message: string, url: string, status: number) {
    super('http', `WordPress answered ${status} ${restCode}: ${message} (${url})`, url, status);
    this.restCode = restCode;
  }
}

/**
 * Asks the REST API.
 * @throws RestError for an error object, whatever its status; ArchiveError and `AbortError` as `request` does.
 */
export async function restRequest(
  url: string,
  options: { signal: AbortSignal; limits?: RequestLimits | undefined },
): Promise<RestAnswer> {
  const answer = await request(url, { ...options, accept: EXPLAINED });
  const refused = answer.status >= 400;
  const refusal = new ArchiveError('http', '', url, answer.status);
  let json: unknown;
  try {
    json = parseJson(answer.text, answer.url);
  } catch (error) {
    throw refused ? refusal : error;
  }
  const { code, message, data } = (json ?? {}) as Record<string, unknown>;
  if (typeof code === 'string' && typeof message === 'string') {
    const told = (data as { status?: unknown } | null | undefined)?.status;
    const status = refused ? answer.status : typeof told === 'number' ? told : answer.status;
    throw new RestError(code, message, url, status);
  }
  if (refused) throw refusal;
  return { json, url: answer.url, headers: answer.headers };
}
