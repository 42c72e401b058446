import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotli } from './compress.js';

/** Files by path, without the leading slash. */
export type Files = Readonly<Record<string, string | Buffer>>;

export interface BenchServer {
  /** Origin of the host pages. */
  readonly pages: string;
  /** Origin of scripts and feeds: another one, as in real life. */
  readonly assets: string;
  hasPage(name: string): boolean;
  /** Bytes of an asset as it is sent. */
  sizeOf(path: string): number | undefined;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves pages and assets on two origins of this machine, brotli 11, uncached, open to all origins. */
export async function startServer(
  pages: Record<string, string>,
  assets: Files,
): Promise<BenchServer> {
  const assetBodies = await compressAll(assets);
  const assetServer = await listen(answerFrom(assetBodies));
  const origin = originOf(assetServer);
  const pageBodies = await compressAll(
    Object.fromEntries(
      Object.entries(pages).map(([name, html]) => [
        `${name}.html`,
        html.replaceAll('%ASSETS%', origin),
      ]),
    ),
  );
  const pageServer = await listen(answerFrom(pageBodies));
  return {
    pages: originOf(pageServer),
    assets: origin,
    hasPage: (name) => name in pages,
    sizeOf: (path) => assetBodies.get(path)?.length,
    close: async () => {
      await Promise.all([stop(pageServer), stop(assetServer)]);
    },
  };
}

async function compressAll(files: Files): Promise<Map<string, Buffer>> {
  const bodies = new Map<string, Buffer>();
  for (const [path, content] of Object.entries(files)) {
    bodies.set(path, await brotli(Buffer.from(content)));
  }
  return bodies;
}

function answerFrom(bodies: ReadonlyMap<string, Buffer>): RequestListener {
  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname.slice(1));
    const body = bodies.get(path);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('timing-allow-origin', '*');
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
    });
    response.end(body);
  };
}

function listen(handler: RequestListener): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
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
