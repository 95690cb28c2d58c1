import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { lives, ownMark, ownSpace, type ProcessMark } from './process-mark.ts';

/** A file by which a process says "I hold this", since when (ISO 8601), until it says that it is free. */
export interface Claim extends ProcessMark {
  since: string;
  free?: boolean;
}

const HEARTBEAT_MS = 5_000;
const SILENCE_MS = 30_000;

/** The name of a file to be made beside another and put in its place. */
export function draftOf(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.draft`;
}

/** Gives what root makes in another account's folder to that account, which could not use it otherwise. */
export function giveToFolderOwner(path: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dirname(path));
  if (uid !== 0) chownSync(path, uid, gid);
}

/** Writes a file whole or not at all, readable by its owner alone. */
export function writePrivate(path: string, text: string): void {
  const draft = draftOf(path);
  const file = openSync(draft, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  giveToFolderOwner(draft);
  renameSync(draft, path);
}

/** This process's claim as of a moment (milliseconds since 1970). */
export function ownClaim(now: number): Claim {
  return { ...ownMark(), since: new Date(now).toISOString() };
}

/** A claim as it stands in its file; undefined when there is none or it cannot be read as one. */
export function readClaim(path: string): Claim | undefined {
  try {
    const claim = JSON.parse(readFileSync(path, 'utf8')) as Claim;
    return Number.isInteger(claim.pid) ? claim : undefined;
  } catch (error) {
    // one that may not be read may well be held
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Whether a claim is held: by its process when that can be judged from here, otherwise (another machine or
 * container on the same folder) by the beat of its file.
 */
export function isHeld(path: string, claim: Claim): boolean {
  if (claim.free) return false;
  if (claim.space === ownSpace()) return lives(claim);
  try {
    // beats are of the machine's clock, whatever time the doors pass in
    return Date.now() - statSync(path).mtimeMs < SILENCE_MS;
  } catch {
    return false;
  }
}

/** Touches a claim's file from time to time, for those who cannot see the process. @returns a function that ends it */
export function beat(path: string): () => void {
  const timer = setInterval(() => {
    try {
      const moment = new Date();
      utimesSync(path, moment, moment);
    } catch {
      // the folder was taken away: nothing is left to claim
    }
  }, HEARTBEAT_MS);
  timer.unref();
  return () => clearInterval(timer);
}
