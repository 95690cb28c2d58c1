import { Command } from 'commander';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId, type Terminal } from '#core';
import { commands } from './commands.ts';
import { append, type RecordColumns, SYSTEM } from './index.ts';
import { type TestStore, testStore } from './testing/index.ts';

let store: TestStore;
let written: string;
const exitCode = process.exitCode;

beforeEach(async () => {
  store = await testStore();
  written = '';
});
afterEach(() => (process.exitCode = exitCode));

async function run(...words: string[]): Promise<string> {
  const terminal: Terminal = {
    now: () => 0,
    colour: false,
    width: 80,
    write: (text) => (written += text),
    note: () => undefined,
    progress: () => undefined,
  };
  const program = new Command('entente').option('--data <dir>');
  commands(terminal, { withStore: (_dataDir, use) => use(store), migrate: async (dataDir) => [`0001-${dataDir}`] })(
    program,
  );
  await program.parseAsync(['node', 'entente', '--data', 'folder', ...words]);
  return written;
}

test('what is intact is said with the head that one may keep', async () => {
  expect(await run('verify')).toBe(`intact: 0 entries, head 0 ${'0'.repeat(64)}\n`);
  expect(process.exitCode).toBe(exitCode);
});

test('what was tampered with is named, and the answer is 3', async () => {
  await store.asOwner('create table kept ()', `select make_record_table('kept')`);
  const row = { id: newId(0), version: 1, origin: 'x', visibility: 'public' };
  await store.transaction(SYSTEM, (tx) =>
    append(tx.withTables<{ kept: RecordColumns }>(), { table: 'kept', action: 'kept', row }),
  );
  await store.asOwner('alter table kept disable trigger user', `update kept set origin = 'y'`);
  expect(await run('verify')).toBe(
    `record-altered: kept ${row.id} version 1 (entry 1): the record is not what system wrote at 2021-06-28T00:00:00.000000Z\n`,
  );
  expect(process.exitCode).toBe(3);
  written = '';
  expect(JSON.parse(await run('verify', '--json'))).toMatchObject({
    intact: false,
    finding: { kind: 'record-altered', record: row.id },
  });
});

test('migrate says which steps it applied', async () => {
  expect(await run('migrate', '--json')).toBe('["0001-folder"]\n');
});
