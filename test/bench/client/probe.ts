/** Runs in every measured page before the page's own scripts. */
import { watchFor } from './first-sight.js';
import { watchKeys } from './key-watch.js';
import type { Report } from './probe-api.js';

/** Web Vitals: shifts belong together within a second of each other and five of the first. */
const BURST_GAP = 1000;
const BURST_LENGTH = 5000;

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

const tell = (report: Report) => window.benchReport?.(JSON.stringify(report));
const longTasks: number[] = [];
const shifts: LayoutShift[] = [];

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => {
  shifts.push(...(list.getEntries() as LayoutShift[]).filter((shift) => !shift.hadRecentInput));
}).observe({ type: 'layout-shift', buffered: true });

window.benchObserved = () => ({ longTasks, layoutShift: worstBurst() });
if (window.benchTarget) watchFor(window.benchTarget, (ms) => tell({ kind: 'seen', ms }));
watchKeys((ms, changed) => tell({ kind: 'key', ms, changed }));

function worstBurst(): number {
  let worst = 0;
  let burst = { first: -Infinity, last: -Infinity, sum: 0 };
  for (const { startTime, value } of shifts) {
    const fits = startTime - burst.last < BURST_GAP && startTime - burst.first < BURST_LENGTH;
    if (!fits) burst = { first: startTime, last: startTime, sum: 0 };
    burst.last = startTime;
    burst.sum += value;
    worst = Math.max(worst, burst.sum);
  }
  return worst;
}
