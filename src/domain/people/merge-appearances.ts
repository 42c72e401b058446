import { compact } from '../compact.js';
import type { Contributor } from '../contributor.js';
import { fold } from '../fold.js';
import { compareText, letterOf } from './people-order.js';
import type { Appearance, Person, SessionLink } from './person.js';
import { type PersonName, readPersonName } from './person-name.js';

/** Compares two appearances; less than 0: the first is to be preferred. */
type Preference = (a: Appearance, b: Appearance) => number;

/**
 * Puts together what an archive says of one person: the name with most titles, as it is spoken, with most
 * umlauts, the longest bio, the most exact organisation; of equals the latest. A role only where all agree: who moderated once is no
 * moderator. The order of the appearances makes no difference.
 * @param appearances at least one
 */
export function mergeAppearances(id: string, appearances: readonly Appearance[]): Person {
  const byDate = [...appearances].sort(latestFirst);
  const best = <Field extends keyof Contributor>(
    field: Field,
    prefer: Preference = latestFirst,
  ) => {
    const told = byDate.filter(({ contributor }) => contributor[field]);
    return told.reduce<Appearance | undefined>(
      (chosen, other) => (chosen && prefer(chosen, other) <= 0 ? chosen : other),
      undefined,
    )?.contributor[field];
  };
  const names = new Map<string, PersonName>();
  for (const { contributor } of byDate) {
    if (!names.has(contributor.name)) names.set(contributor.name, readPersonName(contributor.name));
  }
  const titles = ({ contributor }: Appearance) => names.get(contributor.name)?.titles ?? 0;
  const spoken = ({ contributor }: Appearance) => Number(names.get(contributor.name)?.spoken);
  const name =
    best(
      'name',
      (a, b) =>
        titles(b) - titles(a) ||
        spoken(b) - spoken(a) ||
        umlauts(b) - umlauts(a) ||
        longest('name')(a, b),
    ) ?? '';
  const { surname, given } = readPersonName(name);
  const roles = new Set(byDate.flatMap(({ contributor }) => contributor.role ?? []).map(fold));
  const role = roles.size === 1 ? best('role') : undefined;
  return {
    ...compact<Contributor>({
      name,
      organization: best('organization', longest('organization')),
      role,
      bio: best('bio', longest('bio')),
      url: best('url'),
      image: best('image'),
    }),
    id,
    surname,
    given,
    letter: letterOf(surname),
    sessions: sessionsOf(byDate),
    text: textOf(byDate, role),
  };
}

/** Whoever writes "Müller" knows better than who writes "Mueller". */
function umlauts({ contributor }: Appearance): number {
  return contributor.name.match(/[^\0-\x7f]/g)?.length ?? 0;
}

function longest(field: keyof Contributor): Preference {
  return (a, b) => (b.contributor[field]?.length ?? 0) - (a.contributor[field]?.length ?? 0);
}

/** The latest first; what is written the same way is told apart by its letters, so that any order gives the same. */
function latestFirst(a: Appearance, b: Appearance): number {
  return (
    compareSessions(a.session, b.session) ||
    compareText(JSON.stringify(a.contributor), JSON.stringify(b.contributor))
  );
}

function compareSessions(a: SessionLink, b: SessionLink): number {
  return (b.time ?? -Infinity) - (a.time ?? -Infinity) || compareText(a.id, b.id);
}

/** Each session once. */
function sessionsOf(appearances: readonly Appearance[]): SessionLink[] {
  return [...new Map(appearances.map(({ session }) => [session.id, session])).values()];
}

/** What of a person is shown in a list, to be found there. */
function textOf(appearances: readonly Appearance[], role = ''): string {
  const told = appearances.flatMap(({ contributor }) => [
    contributor.name,
    contributor.organization ?? '',
  ]);
  return fold([...new Set([...told, role])].join('\n'));
}
