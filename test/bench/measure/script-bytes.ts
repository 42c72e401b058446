import type { Target } from '../client/probe-api.js';
import type { Files } from '../server.js';
import type { BenchRun } from './bench-run.js';

/** A script and its bytes as sent (brotli 11). */
export interface ScriptFile {
  readonly file: string;
  readonly bytes: number;
}

export interface ScriptBytes {
  /** What the browser had asked for when the target was painted. */
  readonly first: readonly ScriptFile[];
  /** What the entry can load later. */
  readonly later: readonly ScriptFile[];
}

/**
 * Counts a page's scripts: those the browser asked for until the target was painted, on the slow line,
 * and the rest of what the entry's imports lead to.
 * @param entry path of the asset that the page's snippet names.
 */
export async function measureScripts(
  run: BenchRun,
  page: string,
  target: Target,
  entry: string,
  assets: Files,
): Promise<ScriptBytes> {
  const requested = await run.measure(page, { slow: true, target }, async (measured) => {
    const { ms } = await measured.report('seen');
    return measured.page.evaluate(
      (until) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name, startTime }) => name.endsWith('.js') && startTime < until)
          .map(({ name }) => new URL(name).pathname.slice(1)),
      ms,
    );
  });
  const weigh = (paths: Iterable<string>): ScriptFile[] =>
    [...paths]
      .map((path) => ({ file: withoutVersion(path), bytes: run.server.sizeOf(path) ?? 0 }))
      .sort((a, b) => b.bytes - a.bytes);
  const first = new Set(requested);
  const later = [...reachable(entry, assets)].filter((path) => !first.has(path));
  return { first: weigh(first), later: weigh(later) };
}

/** All files that a built script imports, at once or on demand. */
function reachable(entry: string, assets: Files, seen = new Set<string>()): Set<string> {
  const source = assets[entry];
  if (source === undefined || seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, address] of String(source).matchAll(
    /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g,
  )) {
    const path = new URL(address ?? '', `http://bench/${entry}`).pathname.slice(1);
    reachable(path, assets, seen);
  }
  return seen;
}

/** `k360/chunks/0.1.0/shared.js` is `chunks/shared.js`, so that results of two builds compare. */
function withoutVersion(path: string): string {
  return path.replace(/^[^/]+\//, '').replace(/^chunks\/[^/]+\//, 'chunks/');
}
