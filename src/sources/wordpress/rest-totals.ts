import type { RestAnswer } from './rest-request.js';

/** How much a query of a collection finds, as the server counts. */
interface Totals {
  readonly total: number;
  /** 0 where nothing is found. */
  readonly pages: number;
}

/** Reads the totals of an answer; some proxies take these headers away. */
export function totalsOf({ headers }: RestAnswer): Totals | undefined {
  const [total, pages] = ['X-WP-Total', 'X-WP-TotalPages'].map((name) =>
    /^\d+$/.test(headers.get(name) ?? '') ? Number(headers.get(name)) : undefined,
  );
  return total === undefined || pages === undefined ? undefined : { total, pages };
}
