import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startOf } from './process-mark.ts';

/** A PostgreSQL that runs on a folder. */
export interface Postmaster {
  pid: number;
  port: number;
  /** as `ProcessMark.started` */
  started: string;
  ready: boolean;
}

/**
 * The PostgreSQL that runs on a cluster's folder, or undefined. Its pid file alone is not believed: the process must
 * live and stand in that folder, since a pid may have been used again.
 * @source PostgreSQL's postmaster.pid: pid, folder, start, port, socket, address, memory key, status
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  const started = startOf(pid);
  if (started === undefined || !standsIn(pid, cluster)) return undefined;
  return { pid, port: Number(lines[3]), started, ready: lines[7]?.trim() === 'ready' };
}

function standsIn(pid: number, cluster: string): boolean {
  if (platform() !== 'linux') return namesFolder(pid, cluster);
  try {
    const [there, here] = [statSync(`/proc/${pid}/cwd`), statSync(cluster)];
    return there.ino === here.ino && there.dev === here.dev;
  } catch {
    return false;
  }
}

/** Where processes cannot be asked where they stand: whether one was started as PostgreSQL on this folder. */
function namesFolder(pid: number, cluster: string): boolean {
  if (platform() === 'win32') return true;
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.includes('postgres') && stdout.includes(cluster);
}

/** PostgreSQL's processes that stand in a folder, the postmaster among them or left without it. Linux only, else none. */
function processesIn(cluster: string): number[] {
  if (platform() !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && standsIn(pid, cluster) && startOf(pid) !== undefined && isPostgres(pid));
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // it went by itself
  }
}

async function goneWithin(isGone: () => boolean, ms: number): Promise<boolean> {
  for (let waited = 0; waited < ms; waited += 10) {
    if (isGone()) return true;
    await pause(10);
  }
  return isGone();
}

/**
 * Stops a PostgreSQL: fast (work under way is rolled back), then at once, then by force. All that was committed stays.
 * @param patience milliseconds that the fast stop is given
 */
export async function stopPostmaster(postmaster: Postmaster, patience: number): Promise<void> {
  const isGone = (): boolean => startOf(postmaster.pid) !== postmaster.started;
  signal(postmaster.pid, 'SIGINT');
  if (await goneWithin(isGone, patience)) return;
  signal(postmaster.pid, 'SIGQUIT');
  if (await goneWithin(isGone, Math.min(patience, 5_000))) return;
  signal(postmaster.pid, 'SIGKILL');
  await goneWithin(isGone, 5_000);
}

/**
 * Clears what a PostgreSQL that was killed left on a cluster: processes without their postmaster (given time to
 * notice, then ended) and a pid file that would keep the next one from starting. Only when no postmaster lives.
 */
export async function clearRemains(cluster: string): Promise<void> {
  if (!(await goneWithin(() => processesIn(cluster).length === 0, 3_000))) {
    for (const pid of processesIn(cluster)) signal(pid, 'SIGKILL');
    await goneWithin(() => processesIn(cluster).length === 0, 5_000);
  }
  if (platform() === 'linux') rmSync(join(cluster, 'postmaster.pid'), { force: true });
}
