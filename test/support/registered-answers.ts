import type { Answer, Registration } from './answer.js';

/** What tests have registered, and how far each sequence has come. */
export class RegisteredAnswers {
  readonly #registrations = new Map<string, Registration>();
  readonly #served = new Map<string, number>();

  set(key: string, registration: Registration): void {
    this.#registrations.set(key, registration);
    for (const id of this.#served.keys()) {
      if (id.startsWith(`${key} `)) this.#served.delete(id);
    }
  }

  /** The answer to a request of `/answers/<key>…`, if there is one. */
  next(key: string, url: URL): Answer | undefined {
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

  #turn(id: string, answers: Answer | readonly Answer[]): Answer | undefined {
    if (!Array.isArray(answers)) return answers as Answer;
    const list = answers as readonly Answer[];
    const turn = this.#served.get(id) ?? 0;
    this.#served.set(id, turn + 1);
    return list[Math.min(turn, list.length - 1)];
  }
}
