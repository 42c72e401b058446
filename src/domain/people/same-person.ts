import { mergeAppearances } from './merge-appearances.js';
import { isLessExact, organizationPath } from './organization-key.js';
import type { Appearance, Person } from './person.js';

/** Appearances with the same organisation. */
interface Employed {
  readonly path: readonly string[];
  readonly key: string;
  readonly appearances: Appearance[];
}

/**
 * Tells the people of one name apart. Nobody is to be given the bio or the employer of a namesake:
 *
 * - At the same organisation it is one person, however titles and bios differ. "Stadt Lindenau" and "Stadt
 *   Lindenau, Jugendamt" are the same, the second named more exactly; legal forms ("e. V.") do not count.
 * - At different organisations they are different people.
 * - Without an organisation, or with one named less exactly, it is the only person it can be. Where there are
 *   several, it stays apart.
 *
 * @param name what all their names fold to
 */
export function peopleOfName(name: string, appearances: readonly Appearance[]): Person[] {
  const employed = byOrganization(appearances);
  const exact = employed.filter(
    ({ path }) => !employed.some((other) => isLessExact(path, other.path)),
  );
  const people = new Map(exact.map((one) => [one, [...one.appearances]]));
  for (const one of employed) {
    if (people.has(one)) continue;
    const [possible, ...others] = exact.filter(({ path }) => isLessExact(one.path, path));
    const joined = possible && !others.length ? people.get(possible) : undefined;
    if (joined) joined.push(...one.appearances);
    else people.set(one, one.appearances);
  }
  return [...people].map(([{ key }, all]) => mergeAppearances(`${name} ${key}`, all));
}

function byOrganization(appearances: readonly Appearance[]): Employed[] {
  const found = new Map<string, Employed>();
  for (const appearance of appearances) {
    const path = organizationPath(appearance.contributor.organization);
    const key = path.join('/');
    const one = found.get(key) ?? { path, key, appearances: [] };
    one.appearances.push(appearance);
    found.set(key, one);
  }
  return [...found.values()];
}
