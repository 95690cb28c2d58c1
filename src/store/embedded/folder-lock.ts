import { linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '#core';
import { beat, type Claim, draftOf, giveToFolderOwner, isHeld, ownClaim, readClaim, writePrivate } from './claim.ts';

/** A lock that is held; `release` may be called once or more. */
export interface FolderLock {
  release(): void;
}

const KEPT_GENERATIONS = 8;

function generations(folder: string): number[] {
  const numbers = readdirSync(folder).filter((name) => /^\d+$/.test(name));
  return numbers.map(Number).toSorted((a, b) => a - b);
}

/**
 * Takes a lock or says who holds it. Each holding is a numbered file and the highest number decides: a holder that
 * is gone is followed by the next number, which only one can create, so that two who find the same dead holder
 * cannot both take over. Numbers are never used again while a higher one stands.
 * @param folder the lock's own folder, made when absent
 * @param now milliseconds since 1970
 */
export function tryLock(folder: string, now: number): FolderLock | { heldBy: Claim } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (;;) {
    const highest = generations(folder).at(-1) ?? 0;
    const claim = highest > 0 ? readClaim(join(folder, String(highest))) : undefined;
    if (claim && isHeld(join(folder, String(highest)), claim)) return { heldBy: claim };
    const own = join(folder, String(highest + 1));
    if (!create(own, ownClaim(now))) continue;
    // one who was slow may have made a number that had been cleared away: the highest decides
    if (generations(folder).at(-1) !== highest + 1) {
      rmSync(own, { force: true });
      continue;
    }
    for (const old of generations(folder))
      if (old <= highest - KEPT_GENERATIONS) rmSync(join(folder, String(old)), { force: true });
    return held(own);
  }
}

function create(path: string, claim: Claim): boolean {
  const draft = draftOf(path);
  writeFileSync(draft, JSON.stringify(claim), { mode: 0o600 });
  giveToFolderOwner(draft);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function held(path: string): FolderLock {
  const endBeat = beat(path);
  let released = false;
  return {
    release() {
      if (released) return;
      released = true;
      endBeat();
      const claim = readClaim(path);
      if (claim) writePrivate(path, JSON.stringify({ ...claim, free: true }));
    },
  };
}

/** Runs something while no other process of this folder runs the like; waits for its turn. */
export async function inTurn<T>(folder: string, now: () => number, run: () => Promise<T>): Promise<T> {
  let lock = tryLock(folder, now());
  for (let waited = 0; 'heldBy' in lock; waited += 15) {
    if (waited > 600_000) throw new Problem('data-folder-locked', `process ${lock.heldBy.pid} does not let go`);
    await pause(15);
    lock = tryLock(folder, now());
  }
  try {
    return await run();
  } finally {
    lock.release();
  }
}
