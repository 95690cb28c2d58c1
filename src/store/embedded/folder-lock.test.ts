import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtProgram } from '../testing/built-program.ts';
import { type Claim, ownClaim } from './claim.ts';
import { type FolderLock, tryLock } from './folder-lock.ts';
import { lives, ownMark } from './process-mark.ts';

const moment = Date.UTC(2021, 5, 28);
let root: string;
let lock: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-lock-'));
  lock = join(root, 'lock');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function taken(): FolderLock {
  const got = tryLock(lock, moment);
  if ('heldBy' in got) throw new Error('it is held');
  return got;
}

function leaveClaim(claim: Claim): string {
  const path = join(lock, '1');
  mkdirSync(lock);
  writeFileSync(path, JSON.stringify(claim));
  return path;
}

test('a process that lives is known by its pid and its start, and one that ended lives no more', () => {
  expect(lives(ownMark())).toBe(true);
  expect(lives({ ...ownMark(), started: '1' })).toBe(false);
  expect(lives({ ...ownMark(), pid: spawnSync('true').pid })).toBe(false);
});

test('a lock that is held is refused, with who holds it since when', () => {
  const held = taken();
  expect(tryLock(lock, moment + 1000)).toEqual({ heldBy: { ...ownMark(), since: '2021-06-28T00:00:00.000Z' } });
  held.release();
  held.release();
  taken().release();
});

test('a lock whose holder is gone is taken over, also when its pid lives again as another process', () => {
  leaveClaim({ ...ownClaim(moment), started: '1' });
  const held = taken();
  expect('heldBy' in tryLock(lock, moment)).toBe(true);
  held.release();
});

test('a claim that was cut short when the machine stopped holds nothing', () => {
  mkdirSync(lock);
  writeFileSync(join(lock, '7'), '{"pid": 1');
  taken().release();
});

test('a holder that cannot be seen from here is believed as long as its claim beats', () => {
  const path = leaveClaim({ ...ownClaim(moment), space: 'another machine' });
  expect('heldBy' in tryLock(lock, moment)).toBe(true);
  const past = new Date(Date.now() - 60_000);
  utimesSync(path, past, past);
  taken().release();
});

test('what former holders left is cleared away, not the last', () => {
  for (let turn = 0; turn < 30; turn++) taken().release();
  const left = readdirSync(lock).map(Number);
  expect(left).toContain(30);
  expect(left.length).toBeLessThan(12);
});

test('processes that take turns never overlap, and one that was killed does not keep the others out', async () => {
  const program = await builtProgram('./turn-taker.ts');
  const counter = join(root, 'counter');
  writeFileSync(counter, '0');
  leaveClaim({ ...ownClaim(moment), started: '1' });
  const takers = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [program, lock, counter, '40'], { stdio: 'inherit' }),
  );
  const codes = await Promise.all(takers.map((taker) => new Promise((resolve) => taker.once('exit', resolve))));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(readFileSync(counter, 'utf8')).toBe('160');
});
