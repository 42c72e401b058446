import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

/** Every file a script loads, now or later, and what it was made of, as its source map tells. */
function sourcesOf(file: URL, seen = new Map<string, readonly string[]>()) {
  if (seen.has(file.href) || !existsSync(file)) return seen;
  const { sources } = JSON.parse(readFileSync(new URL(`${file}.map`), 'utf8')) as {
    sources: string[];
  };
  seen.set(file.href, sources);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/["'`](\.[^"'`]+\.js)["'`]/g)) {
    sourcesOf(new URL(path, file), seen);
  }
  return seen;
}

it('the script of the banner brings neither feeds nor the sanitiser, neither Lit nor zod, also later', () => {
  const files = sourcesOf(new URL('../../dist/k360-cookie-banner.js', import.meta.url));
  const sources = [...files.values()].flat();
  for (const part of ['consent/decider', 'consent/config-problems', 'consent-gate', 'bridges/']) {
    assert.ok(
      sources.some((source) => source.includes(part)),
      `${part} is looked at`,
    );
  }
  const foreign = /node_modules|\/src\/(?:sources|archive|rich-text|newsletter)\//;
  assert.deepEqual(
    sources.filter((source) => foreign.test(source)),
    [],
  );
});
