import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const START_MS = 60_000;

/** A MariaDB of its own in a folder, reachable by its socket only; the system's service is not touched. */
export async function startDatabase(
  folder: string,
): Promise<{ socket: string; stop(): Promise<void> }> {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      '--user=root',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      '--user=root',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  const client = (program: string, ...args: string[]) =>
    execFileSync(program, ['--no-defaults', `--socket=${socket}`, '--user=root', ...args], {
      stdio: 'ignore',
    });
  for (const end = Date.now() + START_MS; ;) {
    try {
      client('mariadb-admin', 'ping');
      break;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > end) {
        await stop();
        throw new Error('MariaDB does not start', { cause: error });
      }
      // Asked again until it answers.
      await pause(100);
    }
  }
  client('mariadb', '--execute=CREATE DATABASE wordpress CHARACTER SET utf8mb4');
  return { socket, stop };
}
