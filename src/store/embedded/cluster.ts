import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem } from '#core';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { asSeenFromInside, DATABASE, type DataFolder, ROLES, type Secrets } from './folder.ts';

// passwords are asked for everywhere, and only this machine is listened to
const HOST_RULES = 'host all all 127.0.0.1/32 scram-sha-256\n';

/** The environment of PostgreSQL's processes: none of the variables that would lead them elsewhere. */
export const CLUSTER_ENV = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes the folder's cluster when it has none: files, roles, an empty database. It is made aside and put in place
 * whole, so that a cluster that stands is one that was finished.
 */
export function ensureCluster(
  folder: DataFolder,
  binaries: Binaries,
  as: { account: Account | undefined; secrets: Secrets },
): void {
  if (existsSync(folder.cluster)) return;
  const { unfinished } = folder;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  chmodSync(unfinished, 0o700);
  if (as.account) chownSync(unfinished, as.account.uid, as.account.gid);
  const run = { cwd: unfinished, env: CLUSTER_ENV, encoding: 'utf8', ...as.account } as const;
  const inside = asSeenFromInside(unfinished);
  // a server of another make may not know C.UTF-8, and it matters to few
  const made = ['C.UTF-8', 'C'].some((type) => {
    const initdb = spawnSync(join(binaries.home, 'bin', 'initdb'), initialArguments(inside, type), run);
    if (initdb.status !== 0 && type === 'C') throw notMade(initdb.error?.message ?? initdb.stderr);
    return initdb.status === 0;
  });
  if (!made) return;
  writeFileSync(join(unfinished, 'pg_hba.conf'), HOST_RULES);
  const single = spawnSync(join(binaries.home, 'bin', 'postgres'), ['--single', '-j', '-D', inside, 'postgres'], {
    ...run,
    input: firstStatements(as.secrets),
  });
  if (single.status !== 0 || /\b(ERROR|FATAL|PANIC):/.test(single.stderr)) throw notMade(single.stderr);
  renameSync(unfinished, folder.cluster);
  syncFolder(folder.root);
}

function initialArguments(inside: string, characters: string): string[] {
  const access = ['--username', ROLES.setup, '--auth-local=reject', '--auth-host=reject'];
  const words = ['--encoding=UTF8', '--locale=C', `--lc-ctype=${characters}`];
  return [
    '-D',
    inside,
    ...access,
    ...words,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
}

/** In single-user mode a statement ends with an empty line. */
function firstStatements(secrets: Secrets): string {
  return [
    `alter role ${ROLES.setup} password '${secrets.setup}';`,
    `create role ${ROLES.owner} login password '${secrets.owner}';`,
    `create role ${ROLES.service} login password '${secrets.service}';`,
    `create database ${DATABASE} owner ${ROLES.owner};`,
    `revoke all on database ${DATABASE} from public;`,
    `grant connect on database ${DATABASE} to ${ROLES.service};`,
    `revoke connect on database postgres, template1 from public;`,
  ]
    .map((statement) => `${statement}\n\n`)
    .join('');
}

function notMade(said: string): Problem {
  const line = said.split('\n').findLast((text) => /error|fatal|panic|could not|cannot|invalid/i.test(text));
  return new Problem('database-unavailable', `the database could not be made: ${(line ?? said).trim()}`);
}

function syncFolder(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
