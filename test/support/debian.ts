import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs Debian packages unless every file of `provides` is there already.
 * @throws Error that says what to do, where this process may not install.
 */
export function needDebianPackages(packages: readonly string[], provides: readonly string[]): void {
  const missing = () => provides.filter((file) => !existsSync(file));
  if (missing().length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `${missing().join(', ')} is missing. As root on Debian it is installed on its own; ` +
        `here, do it yourself: apt-get install ${packages.join(' ')}`,
    );
  }
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  apt('update', '-q');
  apt('install', '-qy', '--no-install-recommends', ...packages);
  if (missing().length > 0)
    throw new Error(`Installed, but still missing: ${missing().join(', ')}`);
}
