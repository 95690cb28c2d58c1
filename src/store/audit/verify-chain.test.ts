import { beforeEach, expect, test } from 'vitest';
import { newId } from '#core';
import { append, SYSTEM, verifyChain } from '../index.ts';
import { first, type KeptRecords, keptRecords, moment, type Tables } from '../testing/kept-records.ts';
import { testStore } from '../testing/index.ts';

let store: KeptRecords['store'];
let ids: string[];
let finding: KeptRecords['finding'];
let tamper: KeptRecords['tamper'];

beforeEach(async () => {
  ({ store, ids, finding, tamper } = await keptRecords());
});

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
