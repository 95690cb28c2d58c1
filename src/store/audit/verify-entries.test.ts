import { beforeEach, expect, test } from 'vitest';
import { newId } from '#core';
import { appendAll, SYSTEM, verifyChain } from '../index.ts';
import { first, type KeptRecords, keptRecords, moment, type Tables } from '../testing/kept-records.ts';

let store: KeptRecords['store'];
let ids: string[];
let finding: KeptRecords['finding'];
let tamper: KeptRecords['tamper'];

beforeEach(async () => {
  ({ store, ids, finding, tamper } = await keptRecords());
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
