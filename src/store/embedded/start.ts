import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '#core';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { giveToFolderOwner } from './claim.ts';
import { CLUSTER_ENV } from './cluster.ts';
import { asSeenFromInside, type DataFolder } from './folder.ts';
import { findPostmaster, type Postmaster } from './postmaster.ts';

/** How to start PostgreSQL on a folder. */
export interface Start {
  binaries: Binaries;
  account: Account | undefined;
  /** tried first, so that those who were connected find it again */
  port: number | undefined;
  /** settings beside the usual ones */
  settings: Readonly<Record<string, string>>;
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  fsync: 'on',
  max_connections: '100',
  shared_buffers: '128MB',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  timezone: 'UTC',
};

const LOG_LIMIT = 10_000_000;

/** A port of this machine that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function openLog(path: string): number {
  try {
    if (statSync(path).size > LOG_LIMIT) renameSync(path, `${path}.1`);
  } catch {
    // there is none yet
  }
  const log = openSync(path, 'a', 0o600);
  giveToFolderOwner(path);
  return log;
}

/**
 * Starts PostgreSQL on a folder that no PostgreSQL runs on, apart from this process's group so that an interrupt at
 * the terminal reaches it only through us. Returns when it takes connections, however long recovery lasts.
 * @throws Problem `database-unavailable` with PostgreSQL's own last word
 */
export async function startPostmaster(folder: DataFolder, start: Start): Promise<Postmaster> {
  let said = '';
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = attempt === 0 && start.port ? start.port : await freePort();
    const result = await startOn(port, folder, start);
    if (typeof result !== 'string') return result;
    said = result;
    if (!/could not (bind|create any TCP\/IP)|address already in use/i.test(said)) break;
  }
  const lines = said.trim().split('\n');
  const word = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '';
  throw new Problem('database-unavailable', `PostgreSQL did not start: ${word} (more in ${folder.log})`);
}

async function startOn(port: number, folder: DataFolder, start: Start): Promise<Postmaster | string> {
  const log = openLog(folder.log);
  const from = statSync(folder.log).size;
  const settings = Object.entries({ ...SETTINGS, ...start.settings, port: String(port) });
  const child = spawn(
    join(start.binaries.home, 'bin', 'postgres'),
    ['-D', asSeenFromInside(folder.cluster), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { cwd: folder.cluster, env: CLUSTER_ENV, detached: true, stdio: ['ignore', log, log], ...start.account },
  );
  let ended: string | undefined;
  child.on('error', (error) => (ended = error.message));
  child.unref();
  closeSync(log);
  for (;;) {
    if (ended !== undefined) return ended;
    if (child.exitCode !== null || child.signalCode !== null)
      return readFileSync(folder.log).subarray(from).toString() || 'it ended without a word';
    const postmaster = findPostmaster(folder.cluster);
    if (postmaster?.ready && postmaster.pid === child.pid) return postmaster;
    await pause(10);
  }
}
