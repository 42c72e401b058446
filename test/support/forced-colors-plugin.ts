import type { TestRunnerPlugin } from '@web/test-runner';

interface PuppeteerLauncher {
  getPage(sessionId: string): {
    createCDPSession(): Promise<{ send(method: string, parameters: object): Promise<unknown> }>;
  };
}

/** The command behind `emulateForcedColors`: Chromium's own emulation, which Puppeteer does not offer. */
export function forcedColorsPlugin(): TestRunnerPlugin {
  return {
    name: 'forced-colors-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-forced-colors') return undefined;
      if (session.browser.type !== 'puppeteer')
        throw new Error('Only Chromium emulates forced colours.');
      const page = (session.browser as unknown as PuppeteerLauncher).getPage(session.id);
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: payload ? 'active' : 'none' }],
      });
      return true;
    },
  };
}
