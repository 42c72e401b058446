/**
 * Which browser the tests run in, for the commands not all of them have: `emulateMedia`,
 * `emulateForcedColors` and `a11ySnapshot` are Chromium's, `setViewport` is not WebKit's. Use as
 * `(inChromium ? it : it.skip)('…')`; elsewhere such tests count as skipped.
 */
export const inChromium = /Chrome\//.test(navigator.userAgent);
export const inWebKit = !inChromium && /AppleWebKit\//.test(navigator.userAgent);
