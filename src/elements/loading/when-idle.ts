declare global {
  interface Navigator {
    /** https://wicg.github.io/netinfo/ */
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  }
}

/** Calls back once the browser has nothing better to do. */
export function whenIdle(callback: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(callback);
  else setTimeout(callback, 1_000);
}

/** Whether the visitor's network may be used for what they will only probably want. */
export function mayPrefetch(): boolean {
  const { saveData = false, effectiveType = '' } = navigator.connection ?? {};
  return navigator.onLine && !saveData && !effectiveType.includes('2g');
}
