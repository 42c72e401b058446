import type { Messages } from '../catalogue.js';
import type { de } from './de.js';

export const en: Messages<keyof typeof de> = {
  printAll: { one: 'Print {count} session', other: 'Print all {count} sessions' },
  printUncounted: 'Print all sessions',
  cancelPrint: 'Cancel',
  printing: 'Loading for print …',
  printProgress: '{count} of {of} loaded',
  printCancelled: 'Printing was cancelled.',
  printFailed:
    'Not all sessions could be loaded. Please try again, or print what you see here from the menu of your browser.',
  printReady:
    'Everything is ready to print. If no print window opens, please print from the menu of your browser.',
  printCut: 'These are the first {count} of {of} sessions.',
};
