import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.js';

const PAD = Buffer.alloc(64 * 1024, ' ');

/** Sends one answer; gives up quietly once the visitor has hung up. */
export async function sendAnswer(response: ServerResponse, answer: Answer): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  try {
    await send(response, answer, gone.signal);
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}

async function send(response: ServerResponse, answer: Answer, gone: AbortSignal): Promise<void> {
  if (answer.delayMs === 'never') return;
  if (typeof answer.delayMs === 'number') await wait(answer.delayMs, undefined, { signal: gone });
  const body = bodyOf(answer);
  const plain = !answer.chunks && !answer.padBytes && (answer.end ?? 'complete') === 'complete';
  response.writeHead(answer.status ?? 200, {
    ...(answer.cors === false ? {} : { 'access-control-allow-origin': '*' }),
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(plain ? { 'content-length': body.byteLength } : {}),
    // More than will come: without a promised length WebKit takes a broken connection for the end.
    ...(answer.end === 'truncate'
      ? { 'content-length': body.byteLength + chunksOf(answer).byteLength + 1000 }
      : {}),
    ...answer.headers,
  });
  response.flushHeaders();
  await write(response, body, gone);
  for (const { text, afterMs } of answer.chunks ?? []) {
    if (afterMs) await wait(afterMs, undefined, { signal: gone });
    await write(response, Buffer.from(text), gone);
  }
  for (let left = answer.padBytes ?? 0; left > 0; left -= PAD.byteLength) {
    await write(response, PAD.subarray(0, Math.min(left, PAD.byteLength)), gone);
  }
  if (answer.end === 'truncate') {
    // What is written must leave before the connection breaks, or the visitor sees no answer at all.
    await new Promise((sent) => response.write(' ', sent));
    response.destroy();
  } else if (answer.end === 'drip') {
    for (;;) {
      await write(response, PAD.subarray(0, 1), gone);
      await wait(50, undefined, { signal: gone });
    }
  } else if (answer.end !== 'hang') {
    response.end();
  }
}

function bodyOf({ body, base64 }: Answer): Buffer {
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

function chunksOf({ chunks = [] }: Answer): Buffer {
  return Buffer.from(chunks.map(({ text }) => text).join(''));
}

async function write(response: ServerResponse, bytes: Buffer, gone: AbortSignal): Promise<void> {
  gone.throwIfAborted();
  if (bytes.byteLength === 0 || response.write(bytes)) return;
  await once(response, 'drain', { signal: gone });
}
