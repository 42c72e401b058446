import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A partner's site: another origin than WordPress, with the widgets' script beside its pages. */
export interface PartnerSite {
  readonly origin: string;
  /** Puts a page there and gives its address. */
  page(body: string): string;
  close(): Promise<void>;
}

/** Builds the widgets, and the WordPress source alone as `/source.js`, and serves them. */
export async function startPartnerSite(): Promise<PartnerSite> {
  const folder = mkdtempSync(join(tmpdir(), 'k360-partner-'));
  const common = { root: ROOT, logLevel: 'error' } as const;
  await build({ ...common, build: { outDir: folder, emptyOutDir: true, sourcemap: false } });
  await build({
    ...common,
    configFile: false,
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: { source: 'src/sources/wordpress/open-wordpress.ts' }, formats: ['es'] },
    },
  });
  const pages = new Map<string, string>();
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/[?#].*$/, '');
    const page = pages.get(path);
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, { 'Content-Type': type }).end(body);
    };
    if (page !== undefined) {
      send('text/html; charset=utf-8', page);
      return;
    }
    try {
      send('text/javascript', readFileSync(join(folder, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    page: (body) => {
      const path = `/page-${pages.size + 1}.html`;
      pages.set(path, `<!DOCTYPE html><html lang="de"><title>Partner</title><body>${body}`);
      return origin + path;
    },
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
