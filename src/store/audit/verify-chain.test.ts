import { beforeEach, expect, test } from 'vitest';
import { newId } from '#core';
import { amend, append, appendAll, type RecordColumns, SYSTEM, verifyChain } from '../index.ts';
import { type TestStore, testStore } from '../testing/index.ts';

interface Kept extends RecordColumns {
  words: string;
  list: unknown;
  price: string | null;
  times: string[] | null;
  raw: string | null;
}
type Tables = { kept: Kept; other: RecordColumns & { note: string | null } };

const moment = Date.UTC(2021, 5, 28);
const first = (id: string) => ({ id, version: 1, origin: 'ITA', visibility: 'public' });
let store: TestStore;
let ids: string[];

beforeEach(async () => {
  store = await testStore(() => moment);
  await store.asOwner(
    `create table kept (words text not null, list jsonb, price numeric, ratio float8, big bigint, day date, span interval,
      times timestamptz[], raw bytea, kinds text[])`,
    `select make_record_table('kept')`,
    'create table other ()',
    `select make_record_table('other')`,
  );
  ids = Array.from({ length: 5 }, () => newId(moment));
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
});

/** Changes what the guards would refuse, and puts the guards back. */
async function tamper(table: string, ...statements: string[]): Promise<void> {
  const around = ['disable', 'enable'].map((what) => `alter table ${table} ${what} trigger user`);
  await store.asOwner(String(around[0]), ...statements, String(around[1]));
}
const finding = async () => (await verifyChain(store.db)).finding;

test('records as they were written are intact, whatever their values', async () => {
  const seen: number[] = [];
  const verdict = await verifyChain(store.db, (checked) => seen.push(checked));
  expect(verdict).toMatchObject({ intact: true, entries: 7, finding: null, head: { seq: 7 } });
  expect(seen).toEqual([7]);
});

test('a column added later leaves the records before it intact, and is vouched for in those after it', async () => {
  await store.asOwner(
    'alter table other add column note text',
    `alter table kept add column found tsvector generated always as (to_tsvector('simple', words)) stored`,
  );
  expect((await verifyChain(store.db)).intact).toBe(true);
  const id = newId(moment);
  await store.transaction(SYSTEM, (tx) =>
    append(tx.withTables<Tables>(), { table: 'other', action: 'made', row: { ...first(id), note: 'x' } }),
  );
  expect((await verifyChain(store.db)).intact).toBe(true);
  await tamper('other', `update other set note = null where id = '${id}'`);
  expect(await finding()).toMatchObject({ kind: 'record-altered', record: id });
  await tamper('other', `update other set note = 'x'`);
  expect(await finding()).toMatchObject({ kind: 'record-altered', seq: 6 });
});

test('an empty chain is intact', async () => {
  expect(await verifyChain((await testStore()).db)).toMatchObject({ intact: true, entries: 0, head: { seq: 0 } });
});

test.each([
  ['a letter', `words = 'number 2 '`],
  ['the last digit of a long number', 'price = 12345678901234567890.1201'],
  ['only the scale of a number', 'price = 12345678901234567890.12'],
  ['a microsecond', `times = '{2021-06-28T10:00:00.123457Z}'`],
  ['a byte', `raw = '\\x00fe'`],
  ['something within JSON', `list = '[1.5, {"a": [], "b": 2}, null]'`],
  ['an empty value', `kinds = '{}'`],
  ['who did it', `actor = 'other'`],
  ['when', `at = at + interval '1 microsecond'`],
])('a record in which %s was changed is named', async (_what, change) => {
  await tamper('kept', `update kept set ${change} where id = '${ids[2]}'`);
  expect(await finding()).toMatchObject({ kind: 'record-altered', table: 'kept', record: ids[2], version: 1, seq: 3 });
});

test('of several altered records the first in the chain is named', async () => {
  await tamper('kept', `update kept set words = 'x' where id in ('${ids[3]}', '${ids[1]}')`);
  expect(await finding()).toMatchObject({ kind: 'record-altered', record: ids[1], seq: 2 });
});

test('a removed record is named', async () => {
  await tamper('kept', `delete from kept where id = '${ids[4]}'`);
  expect(await finding()).toMatchObject({ kind: 'record-removed', table: 'kept', record: ids[4], version: 1, seq: 5 });
});

test('an inserted record is named', async () => {
  const id = newId(moment);
  await tamper(
    'kept',
    `insert into kept (id, version, origin, visibility, action, actor, at, words) values ('${id}', 1, 'x', 'y', 'made', 'z', now(), 'w')`,
  );
  expect(await finding()).toMatchObject({ kind: 'record-inserted', table: 'kept', record: id, version: 1, seq: null });
});

test('an older version shown as the latest is named', async () => {
  await tamper('kept', `update kept set latest = version = 1 where id = '${ids[0]}' and version = 2`);
  expect(await finding()).toMatchObject({ kind: 'latest-wrong', table: 'kept', record: ids[0], version: 2 });
});

test('a table of records that was emptied or dropped is noticed', async () => {
  await tamper('other', 'truncate other');
  expect(await finding()).toMatchObject({ kind: 'record-removed', table: 'other', seq: 6 });
  await store.asOwner('drop table other');
  expect(await finding()).toMatchObject({ kind: 'record-removed', table: 'other', seq: 6 });
});

test('a guard that was taken away is noticed even when nothing else was touched', async () => {
  await store.asOwner('alter table kept disable trigger c_chain');
  expect(await finding()).toMatchObject({ kind: 'guard-off', table: 'kept' });
  await store.asOwner('alter table kept enable trigger c_chain', 'drop trigger only_added on audit_entry');
  expect(await finding()).toMatchObject({ kind: 'guard-off', table: 'audit_entry' });
});

test.each(['actor', 'action', 'digest', 'previous', 'hash', 'table_name'])(
  'an entry whose %s was changed is named',
  async (column) => {
    await tamper('audit_entry', `update audit_entry set ${column} = 'forged' where seq = 3`);
    expect(await finding()).toMatchObject({ kind: 'entry-altered', table: 'audit_entry', seq: 3 });
  },
);

test('a removed entry is named, an inserted one too', async () => {
  await tamper(
    'audit_entry',
    'create table taken as select * from audit_entry where seq = 4',
    'delete from audit_entry where seq = 4',
  );
  expect(await finding()).toMatchObject({ kind: 'entry-removed', seq: 4 });
  await tamper(
    'audit_entry',
    'insert into audit_entry select * from taken',
    'alter table audit_entry drop constraint audit_entry_pkey, drop constraint audit_entry_record_id_version_table_name_key',
    'insert into audit_entry select * from taken',
  );
  expect(await finding()).toMatchObject({ kind: 'entry-inserted', seq: 4 });
});

test('entries cut from the end are missed', async () => {
  await tamper('audit_entry', 'delete from audit_entry where seq > 5');
  expect(await finding()).toMatchObject({ kind: 'tail-cut', seq: 6 });
});

test('records whose entries were cut from the end together with the head record are strays', async () => {
  await tamper('audit_entry', 'delete from audit_entry where seq > 6');
  await tamper(
    'audit_head',
    'update audit_head set (seq, hash) = (select seq, hash from audit_entry order by seq desc limit 1)',
  );
  expect(await finding()).toMatchObject({ kind: 'record-inserted', table: 'kept', record: ids[0], version: 2 });
});

test('a head record that is gone or says otherwise is noticed', async () => {
  await tamper('audit_head', `update audit_head set hash = 'x'`);
  expect(await finding()).toMatchObject({ kind: 'entry-altered', seq: 7 });
  await tamper('audit_head', 'update audit_head set seq = 6');
  expect(await finding()).toMatchObject({ kind: 'entry-inserted', seq: 7 });
  await tamper('audit_head', 'delete from audit_head');
  expect(await finding()).toMatchObject({ kind: 'head-altered', table: 'audit_head' });
});

test('chains longer than one reading are followed across it', async () => {
  const rows = Array.from({ length: 2300 }, () => first(newId(moment)));
  await store.transaction(SYSTEM, (tx) => appendAll(tx.withTables<Tables>(), { table: 'other', action: 'made', rows }));
  expect(await verifyChain(store.db)).toMatchObject({ intact: true, entries: 2307 });
  await tamper('audit_entry', 'delete from audit_entry where seq = 2001');
  expect(await finding()).toMatchObject({ kind: 'entry-removed', seq: 2001 });
});

test('the service may neither change nor remove nor forge', async () => {
  const { db } = store;
  const tries = [
    `update kept set words = 'x'`,
    'update kept set latest = false',
    'delete from kept',
    'truncate kept',
    `update audit_entry set actor = 'x'`,
    'delete from audit_entry',
    `insert into audit_entry select seq + 100, at, actor, action, table_name, gen_random_uuid(), 1, digest, previous, hash from audit_entry`,
    'update audit_head set seq = 100',
    `insert into record_table values ('x')`,
    'alter table kept disable trigger all',
    'create table mine ()',
    'create temp table mine ()',
    `set session_replication_role = 'replica'`,
  ];
  const { sql } = await import('kysely');
  for (const statement of tries)
    await expect(sql.raw(statement).execute(db), statement).rejects.toMatchObject({ code: '42501' });
  expect((await verifyChain(db)).intact).toBe(true);
});

test('even the owner is refused a change while the guards stand', async () => {
  for (const statement of [
    `update kept set words = 'x'`,
    'delete from kept',
    'truncate kept',
    'delete from audit_entry',
    'truncate audit_entry',
  ])
    await expect(store.asOwner(statement), statement).rejects.toMatchObject({ code: 'EN403' });
});
