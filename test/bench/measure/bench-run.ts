import type { Browser } from 'playwright-core';
import { MeasuredPage, type Conditions } from '../measured-page.js';
import type { BenchServer } from '../server.js';

/** How often things are measured. */
export interface Rounds {
  /** Page loads on the slow line. */
  readonly loads: number;
  /** Loads of 10 000 sessions in pages; those in one file, which take ten seconds, are loaded once. */
  readonly longLoads: number;
  /** Times all search words are typed. */
  readonly typing: number;
  readonly memory: number;
}

/** What all measurements share. */
export class BenchRun {
  constructor(
    readonly browser: Browser,
    readonly server: BenchServer,
    readonly probe: string,
    readonly rounds: Rounds,
  ) {}

  /** Whether there is a page of that name. */
  has(name: string): boolean {
    return this.server.hasPage(name);
  }

  /** Opens a page, measures, and closes it whatever happens. */
  async measure<T>(
    name: string,
    conditions: Conditions,
    work: (page: MeasuredPage) => Promise<T>,
  ): Promise<T> {
    const page = await MeasuredPage.open(this.browser, this.server, this.probe, conditions);
    try {
      await page.visit(name);
      return await work(page);
    } finally {
      await page.close();
    }
  }
}
