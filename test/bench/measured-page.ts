import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page, Request } from 'playwright-core';
import type { Observed, Report, Target } from './client/probe-api.js';
import type { BenchServer } from './server.js';

/** Slow 4G as Lighthouse and WebPageTest have it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** How many times slower than this machine the visitor's phone is. */
export const SLOW_CPU = 4;

const PHONE = { width: 412, height: 823 };
/** The page is idle when nothing is loading and the main thread worked less than this share of the time. */
const IDLE_SHARE = 0.05;
const IDLE_POLL = 150;
/** Polls in a row. */
const IDLE_POLLS = 4;
const PATIENCE = 120_000;

export interface Conditions {
  /** Slow network and slow processor from the start. */
  readonly slow: boolean;
  readonly target?: Target;
}

/** A page in a browser of its own profile, so that nothing is cached, watched by the probe. */
export class MeasuredPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly #server: BenchServer;
  readonly #reports: Report[] = [];
  readonly #loading = new Set<Request>();
  #wake: () => void = () => undefined;

  private constructor(page: Page, cdp: CDPSession, server: BenchServer) {
    this.page = page;
    this.cdp = cdp;
    this.#server = server;
    page.on('request', (request) => this.#loading.add(request));
    page.on('requestfinished', (request) => this.#loading.delete(request));
    page.on('requestfailed', (request) => this.#loading.delete(request));
  }

  static async open(
    browser: Browser,
    server: BenchServer,
    probe: string,
    { slow, target }: Conditions,
  ): Promise<MeasuredPage> {
    const context = await browser.newContext({ viewport: PHONE, locale: 'de-DE' });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const measured = new MeasuredPage(page, cdp, server);
    await cdp.send('Page.enable');
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchReport' });
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'benchReport') return;
      measured.#reports.push(JSON.parse(payload) as Report);
      measured.#wake();
    });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `window.benchTarget = ${JSON.stringify(target)};(() => {${probe}})();`,
    });
    await cdp.send('Performance.enable');
    if (slow) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
      await measured.slowCpu(SLOW_CPU);
    }
    return measured;
  }

  async slowCpu(rate: number): Promise<void> {
    await this.cdp.send('Emulation.setCPUThrottlingRate', { rate });
  }

  async visit(name: string): Promise<void> {
    await this.page.goto(`${this.#server.pages}/${name}.html`, { waitUntil: 'commit' });
  }

  /** The probe's next report of a kind. */
  async report<K extends Report['kind']>(kind: K): Promise<Extract<Report, { kind: K }>> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const at = this.#reports.findIndex((report) => report.kind === kind);
      if (at >= 0) return this.#reports.splice(at, 1)[0] as Extract<Report, { kind: K }>;
      if (Date.now() > deadline) throw new Error(`${this.page.url()}: no "${kind}" was reported`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** Waits until nothing loads and the main thread has rested for a while. */
  async idle(): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    let before = await this.#busySeconds();
    for (let quiet = 0; quiet < IDLE_POLLS;) {
      await this.page.waitForTimeout(IDLE_POLL);
      const now = await this.#busySeconds();
      const rests = (now.busy - before.busy) / (now.at - before.at) < IDLE_SHARE;
      quiet = rests && this.#loading.size === 0 ? quiet + 1 : 0;
      before = now;
      if (Date.now() > deadline) throw new Error(`${this.page.url()} never comes to rest`);
    }
  }

  async #busySeconds(): Promise<{ at: number; busy: number }> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { at: value('Timestamp'), busy: value('TaskDuration') };
  }

  observed(): Promise<Observed> {
    return this.page.evaluate(() => window.benchObserved?.() ?? { longTasks: [], layoutShift: 0 });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

export function readProbe(clients: string): string {
  return readFileSync(`${clients}/probe.js`, 'utf8');
}
