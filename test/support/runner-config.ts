import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findChromium } from './browser.js';
import { countingReporter } from './counting-reporter.js';
import { fixtureServerPlugin } from './fixture-server-plugin.js';
import { forcedColorsPlugin } from './forced-colors-plugin.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type BrowserName = 'chromium' | 'firefox' | 'webkit';

/**
 * Configuration of @web/test-runner for one browser.
 * @param name `chromium` (default; with coverage and every command), `firefox`, `webkit`
 */
export async function createConfig(name: BrowserName): Promise<TestRunnerConfig> {
  return {
    rootDir: ROOT,
    files: ['test/**/*.test.ts'],
    nodeResolve: true,
    concurrency: 2,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 180_000,
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${ROOT}tsconfig.json` }),
      a11ySnapshotPlugin(),
      forcedColorsPlugin(),
      fixtureServerPlugin(),
      sourceListPlugin(),
    ],
    testFramework: {
      config: { timeout: '20000' },
    },
    // Lit's development build is wanted here: it warns of mistakes the other one keeps to itself.
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    reporters: [
      defaultReporter({ reportTestResults: true, reportTestProgress: false }),
      name === 'chromium' ? countingReporter('unit', false) : countingReporter(name, true),
    ],
    coverageConfig: {
      include: ['src/**/*.ts'],
      reportDir: 'coverage',
      reporters: ['lcov', 'text-summary'],
    },
    ...(await launch(name)),
  };
}

async function launch(name: BrowserName): Promise<Partial<TestRunnerConfig>> {
  if (name !== 'chromium') {
    const { launchOther } = await import('./other-browsers.js');
    return launchOther(name);
  }
  const { executablePath, args, env, version } = findChromium();
  console.log(`Tests run in ${version} (${executablePath})`);
  const launcher = chromeLauncher({
    launchOptions: { executablePath, args, env },
    // Files run side by side: what one of them stores is not for the other.
    createPage: async ({ browser }) => {
      const page = await (await browser.createBrowserContext()).newPage();
      // One tab takes file after file. Its history has room for 50 steps, and Chromium drops those of scripts
      // first, which a test of "back" may have taken just before: each file begins with none.
      const session = await page.createCDPSession();
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame() && frame.url() === 'about:blank') {
          session.send('Page.resetNavigationHistory').catch(() => undefined);
        }
      });
      return page;
    },
  });
  return { browsers: [launcher] };
}

/** Serves `/source-files.json`: every module of `src`, so that a file no test imports counts as uncovered. */
function sourceListPlugin() {
  return {
    name: 'source-list',
    serve({ path }: { path: string }) {
      if (path !== '/source-files.json') return undefined;
      const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => file.endsWith('.ts'))
        .sort();
      return { body: JSON.stringify(files), type: 'json' };
    },
  };
}
