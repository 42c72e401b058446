/**
 * Every story in a real browser: it renders, its play function passes, nothing is thrown or logged as an
 * error (unless its parameter `expectedConsoleErrors` says so: then something must be), it fits into
 * 320 px, and axe has no complaint, in each of the views below.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type axeCore from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { findChromium } from '../support/browser.js';
import { openStory } from './open-story.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}node_modules/.cache/storybook`;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

execFileSync('npm', ['run', '--silent', 'storybook:build'], {
  cwd: ROOT,
  stdio: ['ignore', 'inherit', 'inherit'],
});
const index = JSON.parse(readFileSync(`${OUT}/index.json`, 'utf8')) as {
  entries: Record<string, { id: string; type: string; title: string; name: string }>;
};
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

const VIEWS = [
  { name: 'light', width: 1280, media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', width: 1280, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', width: 1280, media: { colorScheme: 'light', forcedColors: 'active' } },
  { name: '320 px', width: 320, media: { colorScheme: 'light', forcedColors: 'none' } },
] as const;

describe('stories', () => {
  let browser: Browser;
  let server: PreviewServer;
  let origin: string;

  before(async () => {
    server = await preview({
      configFile: false,
      appType: 'mpa',
      logLevel: 'error',
      build: { outDir: OUT },
      preview: { host: '127.0.0.1', port: 6106 },
    });
    origin = server.resolvedUrls?.local[0] ?? '';
    const { executablePath, args, env } = findChromium();
    browser = await chromium.launch({ executablePath, args, env });
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('exist', () => {
    assert.ok(stories.length > 0, 'index.json lists no story');
  });

  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      try {
        await openStory(page, origin, id);
        for (const view of VIEWS) await inspect(page, view);
      } finally {
        await page.close();
      }
    });
  }
});

async function inspect(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
  await page.emulateMedia(view.media);
  await page.setViewportSize({ width: view.width, height: 900 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(overflow <= 0, `${view.name}: ${overflow} px wider than the page`);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const complaints = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    // A story is a part of a page: landmarks and the one h1 are the page's.
    const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
    const { violations } = await axe.run('#storybook-root', { rules });
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n    ${nodes.map(({ html }) => html).join('\n    ')}`,
    );
  });
  assert.deepEqual(complaints, [], `${view.name}:\n${complaints.join('\n')}`);
}
