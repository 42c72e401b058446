/** The listeners that a target has at the moment. */
export interface Listeners {
  /** What they listen for. */
  readonly types: readonly string[];
  /** Leaves the target as it was. */
  release(): void;
}

/** Keeps count of the listeners that come to a target from now on, and go. */
export function listenersOf(target: EventTarget): Listeners {
  const there = new Set<{ type: string; listener: unknown; capture: boolean }>();
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  const find = (type: string, listener: unknown, capture: boolean) =>
    [...there].find(
      (one) => one.type === type && one.listener === listener && one.capture === capture,
    );
  target.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options: AddEventListenerOptions | boolean = {},
  ) => {
    const {
      capture = false,
      once,
      signal,
    } = typeof options === 'boolean' ? { capture: options } : options;
    if (listener && !signal?.aborted && !find(type, listener, capture)) {
      const entry = { type, listener, capture };
      there.add(entry);
      const gone = () => void there.delete(entry);
      signal?.addEventListener('abort', gone);
      if (once) add(type, gone, { capture, once });
    }
    add(type, listener, options);
  };
  target.removeEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options: EventListenerOptions | boolean = {},
  ) => {
    const capture = typeof options === 'boolean' ? options : (options.capture ?? false);
    const entry = find(type, listener, capture);
    if (entry) there.delete(entry);
    remove(type, listener, options);
  };
  return {
    get types() {
      return [...there].map(({ type }) => type).sort();
    },
    release() {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    },
  };
}
