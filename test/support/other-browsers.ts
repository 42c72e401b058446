import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserLauncher, TestRunnerConfig } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { needDebianPackages } from './debian.js';

const MINI_BROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

/**
 * Firefox and WebKit as Debian packages them, installed when missing (as root). They have no
 * `emulateMedia`, no `emulateForcedColors` and no `a11ySnapshot`.
 */
export async function launchOther(name: 'firefox' | 'webkit'): Promise<Partial<TestRunnerConfig>> {
  return name === 'firefox' ? launchFirefox() : await launchWebKit();
}

function launchFirefox(): Partial<TestRunnerConfig> {
  const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
  if (!process.env.FIREFOX_PATH) needDebianPackages(['firefox-esr'], [executablePath]);
  // Puppeteer speaks WebDriver BiDi to Firefox, through the same launcher.
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath } });
  launcher.name = 'Firefox';
  return { browsers: [launcher], concurrency: 1 };
}

async function launchWebKit(): Promise<Partial<TestRunnerConfig>> {
  needDebianPackages(
    ['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'],
    ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'],
  );
  const binary = MINI_BROWSER.find((path) => existsSync(path));
  if (!binary) throw new Error(`No MiniBrowser at ${MINI_BROWSER.join(' or ')}`);
  const display = await startDisplay();
  const port = await freePort();
  start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    DISPLAY: display,
    // The sandbox needs namespaces that containers do not have.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  });
  await listening(port);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    } as never,
  });
  // The package's own types are of an older interface.
  return { browsers: [launcher as unknown as BrowserLauncher], concurrency: 1 };
}

/** Starts a display of its own; Xvfb itself picks a free number and tells it on descriptor 3. */
function startDisplay(): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
    endWithProcess(child);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3]?.once('data', (number: Buffer) => resolve(`:${String(number).trim()}`));
  });
}

function start(program: string, args: string[], env: Record<string, string>): void {
  endWithProcess(
    spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  );
}

function endWithProcess(child: ReturnType<typeof spawn>): void {
  child.unref();
  process.once('exit', () => child.kill());
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
        .once('connect', () => resolve(true))
        .once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
      socket.once('connect', () => socket.end());
    });
    if (open) return;
    await wait(100);
  }
  throw new Error(`Nothing listens on port ${port}`);
}
