import type { Dropped } from '../../domain/dropped.js';
import type { ErrorReport } from '../error-event.js';

/** How many details one console line gives; all of them are on the event. */
const SHOWN = 10;

/** Tells the integrator, in the console, why an element shows no content. */
export function reportError(
  element: Element,
  { code, message }: Pick<ErrorReport, 'code' | 'message'>,
): void {
  console.error(`<${element.localName}> ${code}: ${message}`);
}

/** Tells the integrator what a feed contained that could not be shown. */
export function reportDropped(element: Element, dropped: readonly Dropped[]): void {
  const lines = dropped.slice(0, SHOWN).map(({ index, id, path, reason }) => {
    const item = index < 0 ? 'feed' : `item ${index}${id ? ` (${id})` : ''}`;
    return `  ${item}${path && ` ${path}`}: ${reason}`;
  });
  if (dropped.length > SHOWN) lines.push(`  … and ${dropped.length - SHOWN} more, see k360-load`);
  console.warn(`<${element.localName}> left out parts of the feed:\n${lines.join('\n')}`);
}
