import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { buildArchive } from './archive/build.js';
import { receivingEnd } from './newsletter/receiving-end.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The running demo. */
export interface Demo {
  /** Page of a partner organisation. */
  readonly partner: URL;
  /** Page of a municipal portal. */
  readonly municipal: URL;
  /** Page that asks for consent before it counts visits and shows a film. */
  readonly consent: URL;
  /** Origin of the stand-ins for Matomo and a video host. */
  readonly outside: URL;
  /** Origin of the script and the archive: another one than the pages', as in real life. */
  readonly widgets: URL;
  /** The mails that the newsletter's receiving end would have sent. */
  readonly outbox: URL;
  close(): Promise<void>;
}

/**
 * Serves the demo on three origins of this machine: the host pages, under a strict
 * Content-Security-Policy, the built script with the archive, open to all origins, and stand-ins for
 * services that need consent.
 * @param options.port port of the host pages, the next ones serve the others; 0: any
 */
export async function startDemo({ port = 8360 } = {}): Promise<Demo> {
  const archive = await mkdtemp(join(tmpdir(), 'k360-archive-'));
  await buildArchive(pathToFileURL(`${archive}/`));
  const widgetsServer = await listen(serveWidgets(archive), port && port + 1);
  const widgets = originOf(widgetsServer);
  const outsideServer = await listen(serveOutside(), port && port + 2);
  const outside = originOf(outsideServer);
  const hostServer = await listen(serveHosts(widgets, outside), port);
  const hosts = originOf(hostServer);
  return {
    partner: new URL('partner/', hosts),
    municipal: new URL('municipal/', hosts),
    consent: new URL('consent/', hosts),
    outside,
    widgets,
    outbox: new URL('newsletter/outbox', widgets),
    close: async () => {
      await Promise.all([hostServer, widgetsServer, outsideServer].map(stop));
      await rm(archive, { recursive: true });
    },
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function serveWidgets(archive: string): Handler {
  const options = {
    dev: true,
    etag: true,
    setHeaders: (response: ServerResponse, path: string) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (path.endsWith('.json')) response.setHeader('Content-Type', 'application/feed+json');
    },
  };
  const script = sirv(folder('../dist'), options);
  const feed = sirv(archive, options);
  let newsletter: ReturnType<typeof receivingEnd> | undefined;
  return (request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/newsletter/')) {
      newsletter ??= receivingEnd(new URL('/newsletter/', `http://${request.headers.host ?? ''}`));
      newsletter(request, response).catch(() => response.destroy());
      return;
    }
    const serve = url.startsWith('/k360/')
      ? script
      : url.startsWith('/archive/')
        ? feed
        : undefined;
    request.url = url.replace(/^\/(k360|archive)/, '');
    if (serve) serve(request, response, () => notFound(response));
    else notFound(response);
  };
}

/** What the consent page loads from elsewhere. */
function serveOutside(): Handler {
  const files = sirv(folder('consent/outside'), { dev: true, etag: true });
  return (request, response) => {
    if (request.url?.startsWith('/matomo.php')) response.writeHead(204).end();
    else files(request, response, () => notFound(response));
  };
}

function serveHosts(widgets: URL, outside: URL): Handler {
  const files = sirv(folder('.'), { dev: true, etag: true });
  const bootstrap = sirv(folder('../node_modules/bootstrap/dist/css'), { dev: true, etag: true });
  const policyFor = (path: string) => [
    "default-src 'none'",
    `script-src ${widgets.origin}${path === '/consent/' ? ` ${outside.origin}` : ''}`,
    ...(path === '/consent/' ? [`frame-src ${outside.origin}`] : []),
    `style-src 'self' ${widgets.origin}`,
    `img-src 'self' ${widgets.origin} ${outside.origin}`,
    `connect-src 'self' ${widgets.origin}`,
    "base-uri 'none'",
    // For those without JavaScript, whose newsletter form is a native one.
    `form-action ${widgets.origin}`,
    "require-trusted-types-for 'script'",
    "trusted-types k360-widgets 'allow-duplicates'",
  ];
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    if (/^\/((partner|municipal|consent)\/)?$/.test(path)) {
      const origins = { WIDGETS: widgets, OUTSIDE: outside };
      void sendPage(folder(`.${path}index.html`), origins, policyFor(path).join('; '), response);
    } else if (/^\/(partner|municipal|consent)\/[\w-]+\.(css|svg|json)$/.test(path)) {
      files(request, response, () => notFound(response));
    } else if (path === '/bootstrap/bootstrap.min.css') {
      request.url = '/bootstrap.min.css';
      bootstrap(request, response, () => notFound(response));
    } else {
      notFound(response);
    }
  };
}

/** A host page; `%WIDGETS%` and `%OUTSIDE%` in it stand for the origins that it embeds from. */
async function sendPage(
  file: string,
  origins: Readonly<Record<string, URL>>,
  policy: string,
  response: ServerResponse,
) {
  const text = await readFile(file, 'utf8');
  const page = text.replace(/%(\w+)%/g, (all, name: string) => origins[name]?.origin ?? all);
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
  });
  response.end(page);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
}

/** Listens on a port, or on any free one where it is taken. */
function listen(handler: Handler, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(listen(handler, 0));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

function originOf(server: Server): URL {
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const demo = await startDemo({ port: Number(process.env.PORT ?? 8360) });
  console.log(`
  Partner's page      ${demo.partner.href}
  Municipal portal    ${demo.municipal.href}
  Consent             ${demo.consent.href}
  Script and archive  ${demo.widgets.href}
  Newsletter outbox   ${demo.outbox.href}

  Stop with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void demo.close().then(() => process.exit(0)));
  }
}
