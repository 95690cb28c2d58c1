import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beat, isHeld, ownClaim, readClaim, writePrivate } from './claim.ts';
import type { DataFolder } from './folder.ts';

let shares = 0;

/** Writes down that this process uses the folder's PostgreSQL. @returns a function that takes it back */
export function enter(folder: DataFolder, now: number): () => void {
  const share = join(folder.users, `${process.pid}-${++shares}`);
  writePrivate(share, JSON.stringify(ownClaim(now)));
  const endBeat = beat(share);
  return () => {
    endBeat();
    rmSync(share, { force: true });
  };
}

/** Whether anyone uses the PostgreSQL now; the claims of those who are gone are cleared away. */
export function hasUsers(folder: DataFolder): boolean {
  const held = readdirSync(folder.users).filter((name) => {
    const path = join(folder.users, name);
    const claim = readClaim(path);
    if (claim && isHeld(path, claim)) return true;
    rmSync(path, { force: true });
    return false;
  });
  return held.length > 0;
}
