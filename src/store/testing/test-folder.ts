import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { verifyChain } from '../audit/verify-chain.ts';
import { startOf } from '../embedded/process-mark.ts';
import { storeMigrations } from '../migrations.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import type { RecordColumns } from '../tables.ts';
import { keptTable } from './kept-table.ts';
import { buildOccupant, Occupant, runFile } from './occupant-process.ts';

/** A data folder of each test's own, and what a test does with it. Whatever still uses it is killed after the test. */
export class TestFolder {
  /** the test's own folder; the data folder, unless the test says otherwise */
  readonly base = mkdtempSync(join(tmpdir(), 'entente-folder-'));
  dataDir = this.base;
  readonly #occupants: Occupant[] = [];

  /** starts a process that uses the folder */
  occupy(...roles: ('hold' | 'write')[]): Occupant {
    return this.occupyAs({}, ...roles);
  }

  occupyAs(account: { uid?: number; gid?: number }, ...roles: ('hold' | 'write')[]): Occupant {
    const occupant = new Occupant(this.dataDir, roles, account);
    this.#occupants.push(occupant);
    return occupant;
  }

  /** leaves nothing in it */
  empty(): void {
    rmSync(this.dataDir, { recursive: true });
    mkdirSync(this.dataDir, { mode: 0o700 });
  }

  open(): Promise<Store> {
    const migrations = [...storeMigrations, keptTable];
    return openStore({ dataDir: this.dataDir, env: {}, now: () => Date.now(), migrations });
  }

  /** opens it as a command would: ids of the records it holds, for which the chain must vouch */
  async kept(): Promise<string[]> {
    const store = await this.open();
    try {
      expect((await verifyChain(store.db)).finding).toBeNull();
      const rows = await store.db.withTables<{ kept: RecordColumns }>().selectFrom('kept').select('id').execute();
      return rows.map((row) => row.id);
    } finally {
      await store.close();
    }
  }

  async leave(): Promise<void> {
    await Promise.all(this.#occupants.map((occupant) => occupant.kill()));
    if (existsSync(join(this.dataDir, 'run.json'))) killIfAlive(runFile(this.dataDir).pid);
    for (const folder of new Set([this.dataDir, this.base])) rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a process lives. */
export function isAlive(pid: number): boolean {
  return startOf(pid) !== undefined;
}

/** Ends a process at once, if it has not ended. */
export function killIfAlive(pid: number): void {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

/** Gives every test of a file a data folder with a database in it: copied, as making one anew takes long. */
export function testFolders(): () => TestFolder {
  // processes are started and killed, databases made and recovered: a busy machine takes its time over it
  vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
  let made: TestFolder;
  let current: TestFolder;
  beforeAll(async () => {
    await buildOccupant();
    made = new TestFolder();
    await (await made.open()).close();
  });
  afterAll(() => made.leave());
  beforeEach(() => {
    current = new TestFolder();
    spawnSync('cp', ['-a', `${made.dataDir}/.`, current.dataDir]);
  });
  afterEach(() => current.leave());
  return () => current;
}
