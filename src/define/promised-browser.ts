/** Whether the browser is among those we promise to work in: older ones show the fallback. */
export function isPromisedBrowser(): boolean {
  // `light-dark()` came with Chrome 123, Firefox 120 and Safari 17.5, the versions we promise.
  return CSS.supports('color', 'light-dark(#000, #fff)');
}
