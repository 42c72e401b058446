/** What a schema has to say about one value; `zod/mini` schemas fit. */
interface Schema<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
}

interface Issue {
  readonly code?: string | undefined;
  readonly expected?: string | undefined;
  readonly path: Path;
}

type Path = readonly PropertyKey[];

/** A part that was left out, with its path such as `attachments[2].url`. */
export interface Rejected {
  readonly path: string;
  readonly reason: string;
}

/** What fits of a value, or `undefined` if nothing is left, and what was left out. */
export interface Mended<T> {
  readonly value: T | undefined;
  readonly rejected: Rejected[];
}

/** Lifting parts out of a value twenty times without an end means that the value is beyond repair. */
const MAX_ROUNDS = 20;

/**
 * Checks a value and leaves out what does not fit instead of refusing the whole: a wrong property is
 * removed; where it was required, the object that needs it goes.
 */
export function validateLoosely<T>(schema: Schema<T>, value: unknown): Mended<T> {
  const rejected: Rejected[] = [];
  let current = value;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = schema.safeParse(current);
    if (result.success) return { value: result.data, rejected };
    // The caller's value stays as it is; feeds are plain JSON, so a clone is complete.
    if (round === 0) current = structuredClone(value);
    const gone: Path[] = [];
    // From the back, so that removing an element does not move those still to be removed.
    for (const issue of [...result.error.issues].reverse()) {
      // Another element may have moved to the place of one that is gone.
      if (gone.some((path) => path.every((key, i) => key === issue.path[i]))) continue;
      const path = formatPath(issue.path);
      rejected.push({ path, reason: explain(issue, valueAt(current, issue.path)) });
      const removed = remove(current, issue.path);
      if (!removed) return { value: undefined, rejected };
      gone.push(removed);
    }
  }
  return { value: undefined, rejected };
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );
}

/**
 * Removes what stands at a path; if it is already missing, the object that misses it.
 * @returns the path of what went, or `undefined` if nothing is left.
 */
function remove(root: unknown, path: Path): Path | undefined {
  const key = path.at(-1);
  if (key === undefined) return undefined;
  const parentPath = path.slice(0, -1);
  const parent = valueAt(root, parentPath);
  if (Array.isArray(parent)) {
    parent.splice(Number(key), 1);
    return path;
  }
  if (typeof parent !== 'object' || parent === null) return path;
  if (!Object.hasOwn(parent, key)) return remove(root, parentPath);
  Reflect.deleteProperty(parent, key);
  return path;
}

function explain(issue: Issue, value: unknown): string {
  const found =
    value === null
      ? 'null'
      : Array.isArray(value)
        ? 'an array'
        : value === undefined
          ? 'missing'
          : `${typeof value}${typeof value === 'object' ? '' : ` ${JSON.stringify(value).slice(0, 40)}`}`;
  const expected =
    issue.expected ?? (issue.code === 'invalid_value' ? 'an allowed value' : 'a fitting value');
  return `expected ${expected}, found ${found}`;
}

function formatPath(path: Path): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`))
    .join('');
}
