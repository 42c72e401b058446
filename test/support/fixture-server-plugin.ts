import type { TestRunnerPlugin } from '@web/test-runner';
import { startFixtureServer, type FixtureServer } from './fixture-server.js';

/** Starts the fixture server with the test runner and tells pages where it listens. */
export function fixtureServerPlugin(): TestRunnerPlugin {
  let running: FixtureServer | undefined;
  return {
    name: 'fixture-server',
    async serverStart() {
      running = await startFixtureServer();
    },
    async serverStop() {
      await running?.close();
    },
    serve({ path }) {
      if (path !== '/fixture-server.json' || !running) return undefined;
      const { origin, other } = running;
      return { body: JSON.stringify({ origin, other }), type: 'json' };
    },
  };
}
