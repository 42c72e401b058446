import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** What `story-report.js` has heard. */
interface Report {
  readonly status?: string;
  readonly expectsErrors?: boolean;
  readonly failures: readonly string[];
}

const LISTENER = fileURLToPath(new URL('story-report.js', import.meta.url));

/**
 * Opens one story and waits until it has rendered, played and loaded what it loads.
 * @throws AssertionError when it throws, when its play function does, or when it logs an error it did
 * not announce (or none although it announces some).
 */
export async function openStory(page: Page, origin: string, id: string): Promise<void> {
  const thrown: string[] = [];
  const logged: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') logged.push(message.text());
  });
  await page.addInitScript({ path: LISTENER });
  // The panel's own axe stays off, or two would run at once.
  await page.goto(`${origin}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForFunction('storyReport.status || storyReport.failures.length', undefined, {
    timeout: 20_000,
  });
  await page.waitForLoadState('networkidle');
  const report = await page.evaluate<Report>('storyReport');
  assert.deepEqual(report.failures, []);
  assert.equal(report.status, 'success');
  assert.deepEqual(thrown, []);
  if (report.expectsErrors)
    assert.notEqual(logged.length, 0, 'announces console errors: none came');
  else assert.deepEqual(logged, []);
}
