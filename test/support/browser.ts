import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { unpackBundledChromium } from './bundled-chromium.js';
import { needDebianPackages } from './debian.js';

/** A browser that can be started, by Puppeteer (the test runner) and Playwright (the stories) alike. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
  /** What it says about itself, e.g. "Chromium 153.0.8010.0". */
  readonly version: string;
}

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** Nothing of a test run leaves the machine, and root (containers) cannot use the sandbox. */
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Finds a Chromium that starts: `CHROME_PATH`, then the one from the npm package (the same for
 * everybody on x64 Linux), then an installed one, then, as root on Debian, the distribution's package.
 * @throws Error that says what to do, when there is none.
 */
export function findChromium(): Browser {
  if (process.env.CHROME_PATH) return wanted(process.env.CHROME_PATH);
  const bundled = unpackBundledChromium();
  return (bundled && probe(bundled.executablePath, bundled.env)) ?? findInstalledChromium();
}

/**
 * Finds an installed Chromium, for what the one of the npm package lacks: a "headless shell", it keeps no
 * pages for going back. As root on Debian it is installed when missing.
 * @throws Error that says what to do, when there is none.
 */
export function findInstalledChromium(): Browser {
  if (process.env.CHROME_PATH) return wanted(process.env.CHROME_PATH);
  return firstKnown() ?? (installFromDebian() ? firstKnown() : undefined) ?? giveUp();
}

function wanted(path: string): Browser {
  const browser = probe(path);
  if (browser) return browser;
  throw new Error(`CHROME_PATH is ${path}, but nothing starts there.`);
}

function firstKnown(): Browser | undefined {
  for (const place of KNOWN_PLACES) {
    const browser = existsSync(place) ? probe(place) : undefined;
    if (browser) return browser;
  }
  return undefined;
}

/** A file that exists may still lack libraries or be made for another processor: ask it. */
function probe(executablePath: string, extra: Record<string, string> = {}): Browser | undefined {
  const env = { ...(process.env as Record<string, string>), ...extra };
  // Chrome on Windows does not answer --version; it is complete where it is installed.
  if (process.platform === 'win32') return { executablePath, args: ARGS, env, version: 'Chrome' };
  try {
    const version = execFileSync(executablePath, ['--version', '--no-sandbox'], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    return { executablePath, args: ARGS, env, version: String(version).trim() };
  } catch {
    return undefined;
  }
}

function installFromDebian(): boolean {
  try {
    needDebianPackages(['chromium'], ['/usr/bin/chromium']);
    return true;
  } catch {
    return false;
  }
}

function giveUp(): never {
  throw new Error(
    'No Chromium found. Install Chrome or Chromium, or set CHROME_PATH to the executable of one. ' +
      'On x64 Linux `npm ci` brings one along; it was not found or does not start here.',
  );
}
