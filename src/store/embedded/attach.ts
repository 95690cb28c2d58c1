import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { accountFor } from './account.ts';
import { binariesFor } from './binaries.ts';
import { beat, isHeld, ownClaim, readClaim, writePrivate } from './claim.ts';
import { ensureCluster } from './cluster.ts';
import { DATABASE, type DataFolder, dataFolder, ROLES, type Secrets, secretsOf } from './folder.ts';
import { inTurn } from './folder-lock.ts';
import { clearRemains, findPostmaster, type Postmaster, stopPostmaster } from './postmaster.ts';
import { startPostmaster } from './start.ts';

/** A share in the PostgreSQL that runs on a data folder. */
export interface Attachment {
  /** connection string of a role */
  urlOf(role: keyof typeof ROLES): string;
  /** gives the share back; the last one to do so stops PostgreSQL */
  detach(): Promise<void>;
}

/** What attaching needs to know of its surroundings. */
export interface Surroundings {
  dataDir: string;
  env: NodeJS.ProcessEnv;
  now: () => number;
  /** settings of a PostgreSQL that is started now, beside the usual ones */
  settings?: Readonly<Record<string, string>>;
}

const STOP_PATIENCE_MS = 30_000;
const ADOPT_PATIENCE_MS = 10_000;

let shares = 0;

/**
 * Joins those who use the data folder's PostgreSQL: the one that runs is used (also one that a killed process left),
 * or one is made and started. Joining and leaving happen one at a time in a folder, across processes.
 */
export async function attach(around: Surroundings): Promise<Attachment> {
  const folder = dataFolder(around.dataDir);
  const share = join(folder.users, `${process.pid}-${++shares}`);
  const postmaster = await inTurn(folder.turns, around.now, async () => {
    const running = await ensureRunning(folder, around);
    writePrivate(share, JSON.stringify(ownClaim(around.now())));
    return running;
  });
  const endBeat = beat(share);
  const secrets = secretsOf(folder);
  return {
    urlOf: (role) => urlOf(role, secrets, postmaster.port),
    async detach() {
      endBeat();
      await inTurn(folder.turns, around.now, () => leave(folder, share));
    },
  };
}

function urlOf(role: keyof typeof ROLES, secrets: Secrets, port: number): string {
  return `postgres://${ROLES[role]}:${secrets[role]}@127.0.0.1:${port}/${DATABASE}`;
}

/** The folder's PostgreSQL, running and answering; only in turn. */
async function ensureRunning(folder: DataFolder, around: Surroundings): Promise<Postmaster> {
  const secrets = secretsOf(folder);
  const found = findPostmaster(folder.cluster);
  if (found) {
    if (await answers(urlOf('service', secrets, found.port))) return published(folder, found, secrets);
    await stopPostmaster(found, ADOPT_PATIENCE_MS);
  }
  const account = accountFor(folder.cluster, around.env);
  const binaries = binariesFor(account, around.env);
  ensureCluster(folder, binaries, { account, secrets });
  await clearRemains(folder.cluster);
  const start = { binaries, account, port: runFileOf(folder)?.port, settings: around.settings ?? {} };
  return published(folder, await startPostmaster(folder, start), secrets);
}

/** What `run.json` holds: how another command reaches the PostgreSQL that runs. */
interface RunFile {
  pid: number;
  started: string;
  host: string;
  port: number;
  database: string;
  role: string;
  secret: string;
}

function runFileOf(folder: DataFolder): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(folder.runFile, 'utf8')) as RunFile;
  } catch {
    return undefined;
  }
}

function published(folder: DataFolder, { pid, port, started }: Postmaster, secrets: Secrets): Postmaster {
  const known = runFileOf(folder);
  if (known?.pid !== pid || known.started !== started || known.port !== port) {
    const run: RunFile = {
      pid,
      started,
      host: '127.0.0.1',
      port,
      database: DATABASE,
      role: ROLES.service,
      secret: secrets.service,
    };
    writePrivate(folder.runFile, `${JSON.stringify(run, null, 2)}\n`);
  }
  return { pid, port, started, ready: true };
}

/** Whether a server takes our password and answers; one that is recovering is waited for. */
async function answers(url: string): Promise<boolean> {
  const until = performance.now() + ADOPT_PATIENCE_MS;
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: ADOPT_PATIENCE_MS });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch (error) {
      const isStarting = (error as { code?: string }).code === '57P03';
      if (!isStarting && performance.now() > until) return false;
      if (!isStarting && (error as { code?: string }).code !== 'ECONNREFUSED') return false;
    } finally {
      void client.end().catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function leave(folder: DataFolder, share: string): Promise<void> {
  rmSync(share, { force: true });
  if (othersIn(folder).length > 0) return;
  const running = findPostmaster(folder.cluster);
  if (running) await stopPostmaster(running, STOP_PATIENCE_MS);
  rmSync(folder.runFile, { force: true });
}

/** The claims of those who use the PostgreSQL now; the claims of those who are gone are cleared away. */
function othersIn(folder: DataFolder): string[] {
  return readdirSync(folder.users).filter((name) => {
    const path = join(folder.users, name);
    const claim = readClaim(path);
    if (claim && isHeld(path, claim)) return true;
    rmSync(path, { force: true });
    return false;
  });
}
