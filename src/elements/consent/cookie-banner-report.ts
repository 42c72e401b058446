import { ArchiveError } from '../../domain/archive-error.js';
import { K360ErrorEvent } from '../error-event.js';
import { reportError } from '../notices/report.js';

/** Tells the page's author what is wrong with the configuration. The visitor is asked nothing. */
export function reportProblems(
  element: Element & { src?: string | undefined },
  problems: readonly string[],
): void {
  const isThere = element.src ?? element.querySelector('script[type="application/json"]');
  if (isThere === null) {
    problems = ['Neither src nor a <script type="application/json"> inside says what to ask.'];
  }
  const which = element.src ? `at ${element.src} ` : '';
  const message = `The configuration ${which}is not used, nothing is granted:\n  ${problems.join('\n  ')}`;
  const error = new ArchiveError('bad-config', message, element.src ?? '');
  reportError(element, error);
  element.dispatchEvent(new K360ErrorEvent(error));
}
