import { rmSync } from 'node:fs';
import { ensureRunning, type Surroundings } from './ensure-running.ts';
import { type DataFolder, dataFolder, type ROLES, secretsOf } from './folder.ts';
import { inTurn } from './folder-lock.ts';
import { findPostmaster, stopPostmaster } from './postmaster.ts';
import { startOf } from './process-mark.ts';
import { urlOf } from './run-file.ts';
import { enter, hasUsers } from './users.ts';

/** A share in the PostgreSQL that runs on a data folder. */
export interface Attachment {
  /** connection string of a role */
  urlOf(role: keyof typeof ROLES): string;
  /** keeps PostgreSQL running from now on: started again when it is gone; `moved` is called when it answers again */
  watch(moved: () => void): void;
  /** gives the share back; the last one to do so stops PostgreSQL */
  detach(): Promise<void>;
}

/** Where to attach. */
export interface Attaching extends Surroundings {
  dataDir: string;
  now: () => number;
}

const STOP_MS = 30_000;
const WATCH_MS = 500;

/**
 * Joins those who use the data folder's PostgreSQL. Joining and leaving happen one at a time in a folder, across
 * processes, so that nobody joins a PostgreSQL that is being stopped.
 */
export async function attach(around: Attaching): Promise<Attachment> {
  const folder = dataFolder(around.dataDir);
  const joined = await inTurn(folder.turns, around.now, async () => {
    const running = await ensureRunning(folder, around);
    return { running, leave: enter(folder, around.now()) };
  });
  let postmaster = joined.running;
  const secrets = secretsOf(folder);
  let endWatch: (() => Promise<void>) | undefined;
  return {
    urlOf: (role) => urlOf(role, secrets, postmaster.port),
    watch(moved) {
      endWatch = watchOver(async () => {
        if (startOf(postmaster.pid) === postmaster.started) return;
        postmaster = await inTurn(folder.turns, around.now, () => ensureRunning(folder, around));
        moved();
      });
    },
    async detach() {
      await endWatch?.();
      await inTurn(folder.turns, around.now, async () => {
        joined.leave();
        if (!hasUsers(folder)) await stop(folder);
      });
    },
  };
}

/** Looks after something again and again, never twice at once. @returns a function that ends it and waits for the last look */
function watchOver(look: () => Promise<void>): () => Promise<void> {
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= look()
      // it could not be started now: the next look tries again
      .catch(() => undefined)
      .finally(() => (looking = undefined));
  }, WATCH_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}

async function stop(folder: DataFolder): Promise<void> {
  const running = findPostmaster(folder.cluster);
  if (running) await stopPostmaster(running, STOP_MS);
  rmSync(folder.runFile, { force: true });
}
