import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../support/browser.js';

export function launch(...more: string[]): Promise<Browser> {
  const { args, ...found } = findChromium();
  return chromium.launch({ ...found, args: [...args, ...more] });
}

/** Everything a page stores. */
export async function storedIn(context: BrowserContext, page: Page): Promise<string[]> {
  const cookies = await context.cookies();
  const rest = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
  return [...cookies.map(({ name }) => name), ...rest].sort();
}

/** What scripts of the third party ran, in their order. */
export function ran(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as { ran?: string[] }).ran ?? []);
}

/** Waits until that many scripts ran. */
export async function waitForRuns(page: Page, count: number): Promise<string[]> {
  await page.waitForFunction(
    (wanted) => ((window as { ran?: string[] }).ran ?? []).length >= wanted,
    count,
  );
  return ran(page);
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** The decision that holds, once there is one. */
export async function record(page: Page) {
  return page.evaluate(
    () =>
      (document.querySelector('k360-cookie-banner') as unknown as { keeper: { record: unknown } })
        .keeper.record as { services: Record<string, boolean>; source: string } | null,
  );
}
