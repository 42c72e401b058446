import { executeServerCommand } from '@web/test-runner-commands';

/** Turns the forced colours of a high-contrast mode on or off, in Chromium; undo it in `afterEach`. */
export async function emulateForcedColors(active: boolean): Promise<void> {
  await executeServerCommand('emulate-forced-colors', active);
}
