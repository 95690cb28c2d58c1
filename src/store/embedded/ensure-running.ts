import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Problem } from '#core';
import { accountFor } from './account.ts';
import { binariesFor } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { type DataFolder, secretsOf } from './folder.ts';
import { clearRemains, findPostmaster, type Postmaster, stopPostmaster } from './postmaster.ts';
import { publish, readRunFile, urlOf } from './run-file.ts';
import { startPostmaster } from './start.ts';
import { hasUsers } from './users.ts';

/** What starting a PostgreSQL needs to know of its surroundings. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  /** settings of a PostgreSQL that is started now, beside the usual ones */
  settings?: Readonly<Record<string, string>>;
}

const SILENCE_MS = 5_000;
const FORCE_MS = 1_000;

/**
 * The folder's PostgreSQL, running and answering: the one that runs, also one that a killed process left; one that
 * runs but does not answer is stopped, when nobody else uses it; otherwise one is started, on a cluster made when there is none. Only in turn.
 */
export async function ensureRunning(folder: DataFolder, around: Surroundings): Promise<Postmaster> {
  const secrets = secretsOf(folder);
  const adopted = await answering(folder, (port) => urlOf('service', secrets, port));
  if (adopted) {
    publish(folder, adopted, secrets);
    return adopted;
  }
  const silent = findPostmaster(folder.cluster);
  if (silent && hasUsers(folder))
    throw new Problem('database-unavailable', `PostgreSQL (pid ${silent.pid}) does not answer, and others use it`);
  if (silent) await stopPostmaster(silent, FORCE_MS);
  const account = accountFor(folder.cluster, around.env);
  const binaries = binariesFor(account, around.env);
  ensureCluster(folder, binaries, { account, secrets });
  await clearRemains(folder.cluster);
  const port = readRunFile(folder)?.port;
  const postmaster = await startPostmaster(folder, { binaries, account, port, settings: around.settings ?? {} });
  publish(folder, postmaster, secrets);
  return postmaster;
}

/** The PostgreSQL of the folder that takes our password; one that recovers is waited for, one that is silent is not. */
async function answering(folder: DataFolder, url: (port: number) => string): Promise<Postmaster | undefined> {
  const until = performance.now() + SILENCE_MS;
  for (;;) {
    const found = findPostmaster(folder.cluster);
    if (!found) return undefined;
    const answer = found.port > 0 ? await tryConnection(url(found.port)) : 'silence';
    if (answer === 'yes') return found;
    // 57P03: it recovers from a crash, which lasts as long as it lasts
    if (answer !== '57P03' && (performance.now() > until || !['silence', 'ECONNREFUSED'].includes(answer)))
      return undefined;
    await pause(50);
  }
}

/** @returns `yes`, `silence`, or the code of the error */
async function tryConnection(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: SILENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'yes';
  } catch (error) {
    return (error as { code?: string }).code ?? 'silence';
  } finally {
    void client.end().catch(() => undefined);
  }
}
