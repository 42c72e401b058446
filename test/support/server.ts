import type { Origins } from './canned-answers.js';
import { FixtureClient } from './fixture-client.js';

/** The fixture server, for tests in the browser; see `fixture-server.ts` for what it can answer. */
export const server = new FixtureClient(
  (await (await fetch('/fixture-server.json')).json()) as Origins,
);
