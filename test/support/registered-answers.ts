import type { Answer, Registration } from './answer.js';

interface Gate {
  readonly open: () => void;
  readonly opened: Promise<void>;
}

/** What tests have registered, and how far each sequence has come. */
export class RegisteredAnswers {
  readonly #registrations = new Map<string, Registration>();
  readonly #served = new Map<string, number>();
  readonly #gates = new Map<string, Gate>();

  set(key: string, registration: Registration): void {
    this.#registrations.set(key, registration);
    for (const id of this.#served.keys()) {
      if (id.startsWith(`${key} `)) this.#served.delete(id);
    }
  }

  /** The answer to a request of `/answers/<key>…`, if there is one. */
  next(key: string, url: URL): Answer | undefined {
    const found = this.#find(key, url);
    if (!found) return undefined;
    this.#served.set(found.id, (this.#served.get(found.id) ?? 0) + 1);
    return found.answer;
  }

  /** Sends what is held back for a key, now and from now on. */
  release(key: string): void {
    this.#gate(key).open();
  }

  /** Settles once the key is released. */
  released(key: string): Promise<void> {
    return this.#gate(key).opened;
  }

  /** Whether a request with that answer may come from another origin although it needs a preflight. */
  allowsPreflight(key: string, url: URL): boolean {
    return this.#find(key, url)?.answer?.preflight ?? false;
  }

  #gate(key: string): Gate {
    let gate = this.#gates.get(key);
    if (!gate) {
      let open = () => undefined as void;
      const opened = new Promise<void>((resolve) => (open = resolve));
      this.#gates.set(key, (gate = { open, opened }));
    }
    return gate;
  }

  #find(key: string, url: URL): { id: string; answer: Answer | undefined } | undefined {
    const registration = this.#registrations.get(key);
    if (!registration) return undefined;
    if (!('routes' in registration)) return this.#turn(`${key} `, registration);
    const path = url.pathname.slice(`/answers/${key}`.length);
    const routes = new Map(Object.entries(registration.routes));
    for (const route of [path + url.search, path, '*']) {
      const found = routes.get(route);
      if (found) return this.#turn(`${key} ${route}`, found);
    }
    return undefined;
  }

  #turn(id: string, answers: Answer | readonly Answer[]) {
    if (!Array.isArray(answers)) return { id, answer: answers as Answer };
    const list = answers as readonly Answer[];
    return { id, answer: list[Math.min(this.#served.get(id) ?? 0, list.length - 1)] };
  }
}
