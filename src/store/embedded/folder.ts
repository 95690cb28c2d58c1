import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '#core';
import { writePrivate } from './claim.ts';

/** What lies where in a data folder, and the environment it is used in. */
export interface DataFolder {
  /** absolute */
  root: string;
  /** PostgreSQL's own files */
  cluster: string;
  /** a cluster in the making; without meaning once nobody makes it */
  unfinished: string;
  /** how to reach the PostgreSQL that runs, for other commands (0600) */
  runFile: string;
  /** passwords of the roles (0600) */
  secretsFile: string;
  /** what PostgreSQL says */
  log: string;
  /** turns at starting and stopping PostgreSQL */
  turns: string;
  /** the lock of the service */
  service: string;
  /** a claim per process that uses the PostgreSQL that runs */
  users: string;
}

/** Roles of the embedded server: one to set up, one that owns, one with least rights that everything else runs as. */
export const ROLES = { setup: 'entente_setup', owner: 'entente_owner', service: 'entente_service' } as const;

/** The name of the embedded server's database. */
export const DATABASE = 'entente';

/** Passwords by role. */
export type Secrets = Record<keyof typeof ROLES, string>;

/** Makes a folder that is absent, and those above it. Not by `recursive`, which never returns where nothing can be made (/proc). */
function makeClosed(path: string): void {
  if (existsSync(path)) return;
  makeClosed(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // another process may have made it meanwhile
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * A data folder, made when absent, closed to other accounts.
 * @throws Problem `bad-configuration` when it cannot be made or is no folder
 */
export function dataFolder(directory: string): DataFolder {
  const root = resolve(directory);
  try {
    makeClosed(root);
    for (const name of ['users', 'turns', 'service']) makeClosed(join(root, name));
  } catch (error) {
    throw new Problem('bad-configuration', `the data folder cannot be used: ${(error as Error).message}`);
  }
  return {
    root,
    cluster: join(root, 'pg'),
    unfinished: join(root, 'pg.unfinished'),
    runFile: join(root, 'run.json'),
    secretsFile: join(root, 'secrets.json'),
    log: join(root, 'postgres.log'),
    turns: join(root, 'turns'),
    service: join(root, 'service'),
    users: join(root, 'users'),
  };
}

function password(): string {
  return randomBytes(24).toString('base64url');
}

/** The folder's passwords, made at random the first time. */
export function secretsOf(folder: DataFolder): Secrets {
  if (existsSync(folder.secretsFile)) return JSON.parse(readFileSync(folder.secretsFile, 'utf8')) as Secrets;
  if (existsSync(folder.cluster))
    throw new Problem(
      'bad-configuration',
      `${folder.secretsFile} is missing: its passwords open the database beside it`,
    );
  const secrets = { setup: password(), owner: password(), service: password() };
  writePrivate(folder.secretsFile, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/**
 * How PostgreSQL is told its folder: on Linux it stands in it, so that an account that may not walk through the
 * folders above (a home of root's, say) can use it all the same.
 */
export function asSeenFromInside(cluster: string): string {
  return platform() === 'linux' ? '/proc/self/cwd' : cluster;
}
