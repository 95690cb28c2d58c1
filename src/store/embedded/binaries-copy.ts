import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '#core';
import { isRoot } from './account.ts';
import { draftOf } from './claim.ts';
import type { Binaries } from './binaries.ts';

/** Places for the copy, the first that is ours (or can be made) and that nobody else may write in is taken. */
function places(env: NodeJS.ProcessEnv): string[] {
  const named = env['ENTENTE_PG_CACHE'];
  if (named) return [named];
  if (!isRoot()) return [join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'entente')];
  return ['/var/cache/entente', '/var/tmp/entente'];
}

function isOurs(folder: string): boolean {
  const stat = lstatSync(folder);
  return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
}

/** Every file below a folder with its size, sorted: what a copy must agree with. */
function inventory(home: string): string {
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => ({ name, stat: lstatSync(join(home, name)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ name, stat }) => `${name} ${stat.size}`)
    .join('\n');
}

/**
 * Copies the programs once to a place of our own that others can read but not write.
 * @returns the copy, or undefined when no place can be had
 */
export function copyBinaries(
  own: Binaries,
  env: NodeJS.ProcessEnv,
  linkLibraries: (home: string) => boolean,
): Binaries | undefined {
  const files = inventory(own.home);
  const key = sha256(`${files}\n${sha256(readFileSync(join(own.home, 'bin', 'postgres')))}`).slice(0, 16);
  for (const place of places(env)) {
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 });
      if (!isOurs(place)) continue;
      chmodSync(place, 0o755);
      const target = join(place, `postgresql-${own.version}-${key}`);
      const home = join(target, 'native');
      if (existsSync(target) && (!isOurs(target) || inventory(home) !== files))
        rmSync(target, { recursive: true, force: true });
      if (!existsSync(target)) copyWhole(own.home, target);
      if (linkLibraries(home)) return { home, version: own.version };
    } catch {
      // a place that cannot be written is no place: the next one is tried
    }
  }
  return undefined;
}

function copyWhole(home: string, target: string): void {
  const draft = draftOf(target);
  mkdirSync(draft, { mode: 0o755 });
  try {
    cpSync(home, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    openForReading(draft);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // another process may have made the same copy meanwhile
    if (!existsSync(target)) throw error;
  }
}

/** Lets every account read (and run what runs), whatever umask the packages were installed under. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stat = lstatSync(join(folder, name));
    if (stat.isSymbolicLink()) continue;
    chmodSync(join(folder, name), stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  }
}
