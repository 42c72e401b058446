import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { festivalSessions } from '../fixtures/wordpress/festival-sessions.js';
import { furtherPosts } from '../fixtures/wordpress/further-posts.js';
import type { PostDraft } from '../fixtures/wordpress/post-draft.js';
import { needDebianPackages } from '../support/debian.js';
import { startDatabase } from './database.js';
import { makePdf } from './make-pdf.js';

const INSTALLED = '/usr/share/wordpress';
const PHP = fileURLToPath(new URL('./php/', import.meta.url));
const START_MS = 30_000;

/** A WordPress that runs on this machine. Addresses end in a slash. */
export interface RunningWordPress {
  /** With pretty permalinks: the REST API is at `wp-json/`. */
  readonly pretty: string;
  /** The same site without: the REST API is at `?rest_route=/`. */
  readonly plain: string;
  stop(): Promise<void>;
}

/**
 * Starts Debian's WordPress with its own database, in a folder that is deleted again, and fills it with
 * the posts of the fixtures. As root on Debian it installs what is missing.
 */
export async function startWordPress(
  posts: readonly PostDraft[] = [...festivalSessions, ...furtherPosts],
): Promise<RunningWordPress> {
  needDebianPackages(
    ['wordpress', 'mariadb-server', 'php-cli', 'php-mysql', 'php-gd'],
    [
      `${INSTALLED}/wp-load.php`,
      '/usr/sbin/mariadbd',
      '/usr/bin/mariadb-install-db',
      '/usr/bin/php',
    ],
  );
  const folder = mkdtempSync(join(tmpdir(), 'k360-wordpress-'));
  const cleanUps: (() => Promise<void> | void)[] = [
    () => rmSync(folder, { recursive: true, force: true }),
  ];
  const stop = async () => {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  };
  // Somebody who stops the tests does not want to look for a database that still runs.
  const interrupted = () => void stop().finally(() => process.exit(1));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const root = copyWordPress(folder);
    const database = await startDatabase(folder);
    cleanUps.push(() => database.stop());
    const env = { ...process.env, K360_DB_SOCKET: database.socket };
    const [prettyPort, plainPort] = [await freePort(), await freePort()];
    fill(root, folder, posts, { ...env, K360_HOST: `127.0.0.1:${prettyPort}` });
    const pretty = await serve(root, prettyPort, env, cleanUps);
    const plain = await serve(root, plainPort, { ...env, K360_PLAIN_PERMALINKS: '1' }, cleanUps);
    return { pretty, plain, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function copyWordPress(folder: string): string {
  const root = join(folder, 'site');
  // Debian's package links to libraries elsewhere and keeps its own wp-config.php.
  cpSync(INSTALLED, root, { recursive: true, dereference: true });
  cpSync(join(PHP, 'wp-config.php'), join(root, 'wp-config.php'));
  const content = join(root, 'wp-content');
  for (const name of ['mu-plugins', 'themes/plain', 'uploads']) {
    mkdirSync(join(content, name), { recursive: true });
  }
  cpSync(join(PHP, 'must-use.php'), join(content, 'mu-plugins/must-use.php'));
  cpSync(join(PHP, 'theme.php'), join(content, 'themes/plain/index.php'));
  writeFileSync(join(content, 'themes/plain/style.css'), '/* Theme Name: Plain */\n');
  return root;
}

function fill(
  root: string,
  folder: string,
  posts: readonly PostDraft[],
  env: NodeJS.ProcessEnv,
): void {
  const files = join(folder, 'files');
  mkdirSync(files);
  for (const name of posts.flatMap((post) => post.files ?? [])) {
    if (name.endsWith('.pdf')) writeFileSync(join(files, name), makePdf(name));
  }
  const json = join(folder, 'posts.json');
  writeFileSync(json, JSON.stringify(posts));
  execFileSync('php', [join(PHP, 'fill.php'), root, files, json], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function serve(
  root: string,
  port: number,
  env: NodeJS.ProcessEnv,
  cleanUps: (() => Promise<void> | void)[],
): Promise<string> {
  const url = `http://127.0.0.1:${port}/`;
  const php = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root, join(PHP, 'router.php')], {
    env,
    stdio: 'ignore',
  });
  cleanUps.push(() => ended(php));
  for (const end = Date.now() + START_MS; ;) {
    try {
      await fetch(url, { method: 'HEAD' });
      return url;
    } catch (error) {
      if (php.exitCode !== null || Date.now() > end) {
        throw new Error(`php -S does not answer on port ${port}`, { cause: error });
      }
      // Asked again until it answers.
      await pause(50);
    }
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    else resolve();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
