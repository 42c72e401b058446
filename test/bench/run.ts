/**
 * `npm run bench`: bytes, first cards, search, memory and consent, in a real Chromium, beside static HTML
 * and other libraries in the same run. Prints a table and writes `node_modules/.cache/bench/result.json`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/browser.js';
import { distAssets, feedAssets, folderAssets } from './assets.js';
import { bundleClients } from './bundle-clients.js';
import { BenchRun } from './measure/bench-run.js';
import { readProbe } from './measured-page.js';
import { readOptions, USAGE, type Options } from './options.js';
import { archivePages } from './pages/archive-pages.js';
import { consentAssets, consentPages } from './pages/consent-pages.js';
import { foreignPages, foreignAssets } from './pages/foreign-pages.js';
import { printTable } from './print-table.js';
import { withFigures } from './readme.js';
import { KEPT, LATEST, writeResult, type Result, type Section } from './result.js';
import { measureSections, type Measured } from './sections.js';
import { startServer } from './server.js';

const CLIENTS = 'node_modules/.cache/bench/clients';
const ROUNDS = { loads: 9, longLoads: 3, typing: 5, memory: 3 };
const QUICK = { loads: 1, longLoads: 1, typing: 1, memory: 1 };

async function bench(options: Options): Promise<Result> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  await bundleClients(CLIENTS);
  const dist = distAssets();
  const assets = {
    ...dist,
    ...feedAssets(),
    ...folderAssets(CLIENTS, 'clients'),
    ...consentAssets(),
    ...foreignAssets(options.widgets),
  };
  const pages = {
    ...archivePages('k360/k360-reserve.css' in dist),
    ...consentPages(),
    ...foreignPages(options.widgets),
  };
  const server = await startServer(pages, assets);
  const browser = await chromium.launch(findChromium());
  try {
    const rounds = options.quick ? QUICK : ROUNDS;
    const run = new BenchRun(browser, server, readProbe(CLIENTS), rounds);
    const sections: Section[] = [];
    const measured: Measured = { scripts: {}, values: {} };
    for await (const section of measureSections(run, assets, options, measured)) {
      console.error(`measured: ${section.title}`);
      sections.push(section);
    }
    return {
      browser: `Chromium ${browser.version()}`,
      rounds,
      sections,
      scripts: measured.scripts,
      measured: measured.values,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  const result = await bench(options);
  await writeResult(LATEST, result);
  console.log(printTable(result));
  if (options.writeReadme) {
    await writeResult(KEPT, result);
    writeFileSync('README.md', await withFigures(readFileSync('README.md', 'utf8'), result));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${USAGE}`);
  process.exitCode = 1;
}
