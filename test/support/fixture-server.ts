/**
 * A real HTTP server for tests, on two origins foreign to the test page. It answers late, wrongly and
 * never, as `canned-answers.ts` lists or as a test registers:
 *
 * `POST /answers/<key>?register` (body: a `Registration`) sets what `/answers/<key>` and everything below
 * it answers; `POST /answers/<key>?release` sends what it holds back. `GET /log?key=<key>&count=<n>&outcome=<o>` tells the requests of that key, once there are at
 * least n of that outcome; `DELETE /log?key=<key>` forgets them. Canned answers take `?key=` for the log.
 *
 * In the browser, `import { server } from '../support/server.js'`; it learns the origins from
 * `/fixture-server.json`, which the test runner's plugin serves. In Node, `startFixtureServer()`.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Registration } from './answer.js';
import { cannedAnswer, type Origins } from './canned-answers.js';
import { RegisteredAnswers } from './registered-answers.js';
import { RequestLog } from './request-log.js';
import { sendAnswer } from './send-answer.js';

export interface FixtureServer extends Origins {
  close(): Promise<void>;
}

/** Strict: one method, one header. The browser compares, so a request that sends more is stopped. */
const PERMISSION: Answer = {
  status: 204,
  headers: {
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
  },
};
/** As feeds do: a request that needs a preflight does not come through. */
const REFUSAL: Answer = { status: 405, cors: false };

/** Starts the server on two free ports of this machine. */
export async function startFixtureServer(): Promise<FixtureServer> {
  const log = new RequestLog();
  const answers = new RegisteredAnswers();
  const origins = { origin: '', other: '' };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch((error: unknown) => {
      console.error('fixture server:', error);
      response.destroy();
    });
  };
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request);
    const url = new URL(request.url ?? '/', origins.origin);
    const key = url.pathname.split('/')[2] ?? '';
    const method = request.method ?? 'GET';
    if (url.pathname === '/log') return sendAnswer(response, await log.answer(method, url));
    const registered = url.pathname.startsWith('/answers/');
    if (registered && method === 'POST' && url.searchParams.has('register')) {
      answers.set(key, JSON.parse(body) as Registration);
      return sendAnswer(response, {});
    }
    if (registered && method === 'POST' && url.searchParams.has('release')) {
      answers.release(key);
      return sendAnswer(response, {});
    }
    log.add(registered ? key : (url.searchParams.get('key') ?? ''), request, body, response);
    if (method === 'OPTIONS') {
      const allowed = registered && answers.allowsPreflight(key, url);
      return sendAnswer(response, allowed ? PERMISSION : REFUSAL);
    }
    const answer = registered ? answers.next(key, url) : cannedAnswer(url, origins);
    if (answer?.delayMs === 'released') await answers.released(key);
    return sendAnswer(response, answer ?? { status: 404, body: { message: 'No such fixture' } });
  };
  const servers = [await listen(handle), await listen(handle)] as const;
  origins.origin = originOf(servers[0]);
  origins.other = originOf(servers[1]);
  return { ...origins, close: () => Promise.all(servers.map(stop)).then(() => undefined) };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function listen(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(handle);
  return new Promise<Server>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
