import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type',
};

/** How long a test may wait for a request before it is told what there was. */
const PATIENCE_MS = 10_000;

/** Something the site or the third party was asked for. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/** An answer that does not come before the test says so. */
export interface HeldAnswer {
  /** Resolves when it was asked for, if only whether it may be. */
  readonly asked: Promise<void>;
  release(): void;
}

interface Page {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A host page's site and a third party on another origin, both real servers that write down every
 * request. The site serves the built kit under `/k360/`; the third party answers scripts that note that
 * they ran in `window.ran` and set a cookie, frames, pictures. Both take proofs at `/proof`.
 */
export class HostSite {
  readonly third: Asked[] = [];
  /** Proofs that the site itself was sent. */
  readonly own: Asked[] = [];
  /** What the proof endpoints answer. */
  proofStatus = 204;
  readonly #pages = new Map<string, Page>();
  readonly #servers: Server[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #held = new Map<string, { arrived: () => void; released: Promise<void> }>();
  origin = '';
  thirdOrigin = '';

  async start(): Promise<this> {
    this.origin = await this.#listen((request, response, body) => {
      if (/^\/proof(\?|$)/.test(request.url ?? '')) {
        this.#note(this.own, request, body);
        response.writeHead(this.proofStatus).end();
      } else this.#serve(request, response);
    });
    this.thirdOrigin = await this.#listen((request, response, body) => {
      const { method, url: path = '' } = request;
      if (method !== 'OPTIONS') this.#note(this.third, request, body);
      this.#whenReleased(path, () => {
        if (method === 'OPTIONS') response.writeHead(204, CORS).end();
        else this.#serveThird(path, response);
      });
    });
    return this;
  }

  close(): void {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  /** Registers a page and gives its address. */
  page(path: string, body: string, headers: Record<string, string> = {}): string {
    this.#pages.set(path, { body, headers });
    return this.origin + path;
  }

  /** A page with the banner right after `<body>`, and what else stands in it. */
  bannerPage(path: string, config: object, content = '', headers = {}, attributes = ''): string {
    const json = JSON.stringify(config).replaceAll('<', '\\u003c');
    return this.page(
      path,
      `<k360-cookie-banner ${attributes}><script type="application/json">${json}</script></k360-cookie-banner>
       <main><h1>Seite</h1><p><a href="#a">Verweis</a></p>${content}</main>
       <script type="module" nonce="n0nce" src="/k360/k360-cookie-banner.js"></script>`,
      headers,
    );
  }

  /** Paths the third party was asked for since the last time, proofs apart. */
  takeThird(): string[] {
    return this.third.splice(0).map(({ path }) => path);
  }

  /**
   * Resolves when the third party, or whoever that log is of, has been asked that many times.
   * @throws Error after a while, with what there is
   */
  asked(count: number, log: readonly Asked[] = this.third): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.#waiting.delete(look);
        const paths = log.map(({ method, path }) => `${method} ${path}`).join(', ');
        reject(new Error(`Waited in vain for ${count} requests; there were: ${paths || 'none'}`));
      }, PATIENCE_MS);
      const look = () => {
        if (log.length < count) return;
        clearTimeout(giveUp);
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Keeps the third party from answering for a path, also whether it may be asked, until it is released. */
  hold(path: string): HeldAnswer {
    let arrived = () => {};
    let release = () => {};
    const asked = new Promise<void>((resolve) => (arrived = resolve));
    const released = new Promise<void>((resolve) => (release = resolve));
    this.#held.set(path, { arrived, released });
    return {
      asked,
      release: () => {
        this.#held.delete(path);
        release();
      },
    };
  }

  #whenReleased(address: string, answer: () => void): void {
    const held = this.#held.get(new URL(address, this.thirdOrigin).pathname);
    held?.arrived();
    if (held) void held.released.then(answer);
    else answer();
  }

  #note(log: Asked[], { method = '', url: path = '', headers }: IncomingMessage, body: string) {
    log.push({ method, path, body, headers });
    for (const look of [...this.#waiting]) look();
  }

  async #listen(
    handle: (request: IncomingMessage, response: ServerResponse, body: string) => void,
  ): Promise<string> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => handle(request, response, Buffer.concat(chunks).toString()));
    });
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? '/', this.origin).pathname;
    const file = path.startsWith('/k360/') ? DIST + path.slice('/k360/'.length) : '';
    const page = this.#pages.get(path);
    if (file && existsSync(file)) {
      // Modules of a sandboxed page come from another origin: none at all.
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(file));
    } else if (page) {
      const html = `<!doctype html><html lang="de"><meta name="viewport" content="width=device-width"><title>Seite</title><body>${page.body.replaceAll('%THIRD%', this.thirdOrigin)}`;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(html);
    } else if (path.endsWith('.json')) {
      response.writeHead(404).end();
    } else response.writeHead(204).end();
  }

  #serveThird(address: string, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(address, this.thirdOrigin);
    response.setHeaders(new Map(Object.entries(CORS)));
    const send = () => {
      if (pathname === '/proof') response.writeHead(this.proofStatus).end();
      else if (pathname.endsWith('.js')) {
        const name = pathname.slice(1, -3);
        response.setHeader('content-type', 'text/javascript');
        response.end(
          `(window.ran ??= []).push(${JSON.stringify(name)}); document.cookie = '_pk_id.${name}=1; path=/';`,
        );
      } else if (pathname.endsWith('.html')) {
        response.setHeader('content-type', 'text/html');
        response.end('<!doctype html><title>Player</title><p>Ein Film');
      } else {
        response.setHeader('content-type', 'image/svg+xml');
        response.end('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
      }
    };
    // An answer that nobody waits for any more does not keep the test alive.
    setTimeout(send, Number(searchParams.get('delay') ?? 0)).unref();
  }
}
