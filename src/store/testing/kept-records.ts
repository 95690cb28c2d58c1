import { newId } from '#core';
import { amend, append, appendAll } from '../append.ts';
import type { Finding } from '../audit/finding.ts';
import { verifyChain } from '../audit/verify-chain.ts';
import { SYSTEM } from '../store.ts';
import type { RecordColumns } from '../tables.ts';
import { type TestStore, testStore } from './test-store.ts';

interface Kept extends RecordColumns {
  words: string;
  list: unknown;
  price: string | null;
  times: string[] | null;
  raw: string | null;
}
/** Two tables of records, one with values of many kinds. */
export type Tables = { kept: Kept; other: RecordColumns & { note: string | null } };

/** When all of it is written. */
export const moment = Date.UTC(2021, 5, 28);
/** What a record's first version has whatever its table. */
export function first(id: string): { id: string; version: number; origin: string; visibility: string } {
  return { id, version: 1, origin: 'ITA', visibility: 'public' };
}
/** Records to tamper with. */
export interface KeptRecords {
  store: TestStore;
  /** of the five records of `kept`, entries 1 to 5 of the chain */
  ids: string[];
  finding(): Promise<Finding | null>;
  /** changes what the guards would refuse, and puts the guards back */
  tamper(table: string, ...statements: string[]): Promise<void>;
}

/** A store with seven entries: five records and one of another table, then a second version of the first. */
export async function keptRecords(): Promise<KeptRecords> {
  const store = await testStore(() => moment);
  await store.asOwner(
    `create table kept (words text not null, list jsonb, price numeric, ratio float8, big bigint, day date, span interval,
      times timestamptz[], raw bytea, kinds text[])`,
    `select make_record_table('kept')`,
    'create table other ()',
    `select make_record_table('other')`,
  );
  const ids = Array.from({ length: 5 }, () => newId(moment));
  const rows = ids.map((id, index) => ({
    ...first(id),
    words: `number ${index} "é" \u2028 \u{1f600}\n\u0001`,
    list: [1.5, { b: 1, a: [] }, null],
    price: '12345678901234567890.1200',
    times: ['2021-06-28T10:00:00.123456Z'],
    raw: '\\x00ff',
  }));
  await store.transaction({ id: 'a "b"' }, async (tx) => {
    await appendAll(tx.withTables<Tables>(), { table: 'kept', action: 'made', rows });
    await append(tx.withTables<Tables>(), { table: 'other', action: 'made', row: first(newId(moment)) });
  });
  await store.transaction(SYSTEM, async (tx) => {
    await amend(tx.withTables<Tables>(), { table: 'kept', action: 'changed', id: String(ids[0]), set: { words: 'x' } });
  });
  return {
    store,
    ids,
    finding: async () => (await verifyChain(store.db)).finding,
    tamper: (table, ...statements) =>
      store.asOwner(
        `alter table ${table} disable trigger user`,
        ...statements,
        `alter table ${table} enable trigger user`,
      ),
  };
}
