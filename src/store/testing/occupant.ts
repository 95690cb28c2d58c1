// A process that uses a data folder until its standard input ends: `occupant.ts FOLDER [hold] [write]`.
// It says `open` when it has the store, `kept ID` for each record whose transaction was acknowledged, `closed` at its end.
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '#core';
import { append, openStore, type RecordColumns, SYSTEM } from '../index.ts';
import { storeMigrations } from '../migrations.ts';
import { keptTable } from './kept-table.ts';

const [dataDir = '', ...roles] = process.argv.slice(2);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const ending = new AbortController();
process.stdin.resume().once('end', () => ending.abort());

const store = await openStore({
  dataDir,
  env: process.env,
  now: () => Date.now(),
  migrations: [...storeMigrations, keptTable],
  hold: roles.includes('hold'),
});
say('open');
while (!ending.signal.aborted) {
  if (!roles.includes('write')) {
    await pause(20);
    continue;
  }
  const row = { id: newId(Date.now()), version: 1, origin: 'test', visibility: 'public' };
  try {
    await store.transaction(SYSTEM, (tx) =>
      append(tx.withTables<{ kept: RecordColumns }>(), { table: 'kept', action: 'kept', row }),
    );
    say(`kept ${row.id}`);
  } catch (error) {
    say(`lost ${(error as { code?: string }).code}`);
    await pause(50);
  }
}
await store.close();
say('closed');
