import type { Dropped } from '../../domain/dropped.js';
import type { RestAddress } from './rest-address.js';
import type { TermId } from './term-ids.js';

/**
 * Parameters that narrow a collection to posts with all the given terms, on top of what the collection's
 * own address already asks for.
 * @returns the parameters, and which of the address's own lists had to give way.
 */
export function narrow(
  terms: readonly TermId[],
  address: Pick<RestAddress, 'ownIds'>,
): { parameters: Record<string, string>; lost: Dropped[] } {
  const parameters: Record<string, string> = {};
  const lost: Dropped[] = [];
  for (const parameter of ['categories', 'tags'] as const) {
    const wanted = terms.filter((term) => term.parameter === parameter).map(({ id }) => id);
    if (!wanted.length) continue;
    const given = address.ownIds(parameter);
    // WordPress reads a list as "any of"; one of them together with another term is the other term alone.
    if (given.length === 1) wanted.push(...given);
    else if (given.length && !wanted.some((id) => given.includes(id))) {
      const reason = `WordPress cannot narrow a list of several ${parameter}; the one in src was ignored`;
      lost.push({ index: -1, path: parameter, reason });
    }
    const all = [...new Set(wanted)];
    if (all.length === 1) parameters[parameter] = String(all[0]);
    else {
      parameters[`${parameter}[terms]`] = all.join(',');
      parameters[`${parameter}[operator]`] = 'AND';
    }
  }
  return { parameters, lost };
}
