import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const PACKAGE = join(MODULES, '@sparticuz/chromium');

/** Runs on its own because the package unpacks into the temporary folder and knows no other. */
const UNPACK = `
  import { inflate } from '@sparticuz/chromium';
  for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br', 'chromium.br'])
    await inflate(process.argv[1] + '/' + name);
`;

export interface BundledChromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * The Chromium that comes as an npm package, unpacked once below `node_modules/.cache`, with the
 * libraries and the font it needs. `undefined` where the package is missing or made for another system.
 */
export function unpackBundledChromium(): BundledChromium | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE))
    return undefined;
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = join(MODULES, '.cache', `chromium-${version}`);
  if (!existsSync(home)) unpackInto(home);
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: home,
    },
  };
}

/** Unpacks beside the target and renames, so that of several starting at once each sees all or nothing. */
function unpackInto(home: string): void {
  mkdirSync(dirname(home), { recursive: true });
  const staging = mkdtempSync(`${home}-`);
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK, join(PACKAGE, 'bin')], {
      cwd: MODULES,
      env: { ...process.env, TMPDIR: staging },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(
      join(staging, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
        `<dir>${home}/fonts/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`,
    );
    renameSync(staging, home);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    // Another process may have been first; anything else leaves no browser behind.
    if (!existsSync(home)) throw error;
  }
}
