import { STORAGE_KEY } from './record-storage.js';

/**
 * Keeps the tabs of a site at one: a decision in one of them counts in all at once. A page that comes
 * back from the back/forward cache has missed what was said meanwhile, so it looks, too.
 * @param look reads what is stored now
 * @param signal ends it
 * @returns tells the others to look
 */
export function joinOtherTabs(look: () => void, signal: AbortSignal): () => void {
  let channel: BroadcastChannel | undefined;
  const open = () => {
    try {
      channel ??= new BroadcastChannel(STORAGE_KEY);
      channel.onmessage = look;
    } catch {
      // Firefox refuses where it blocks storage: then there is nothing to look at either.
    }
  };
  const close = () => {
    channel?.close();
    channel = undefined;
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    open();
    look();
  };
  open();
  // An open channel can keep a page out of the cache.
  addEventListener('pagehide', close, { signal });
  addEventListener('pageshow', comeBack, { signal });
  signal.addEventListener('abort', close);
  return () => channel?.postMessage('');
}
