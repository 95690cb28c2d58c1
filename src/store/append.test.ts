import { beforeAll, expect, test } from 'vitest';
import { newId } from '#core';
import { amend, append, appendAll, type RecordColumns, SYSTEM, type Tx } from './index.ts';
import { type TestStore, testStore } from './testing/index.ts';

interface Promised extends RecordColumns {
  words: string;
  tags: string[];
  amount: string | null;
  units: bigint | null;
  due: string | null;
}
type Tables = { promised: Promised };

let store: TestStore;
const moment = Date.UTC(2021, 5, 28, 9, 30);

beforeAll(async () => {
  store = await testStore(() => moment);
  await store.asOwner(
    `create table promised (words text not null, tags jsonb not null default '[]', amount numeric, units bigint, due date,
      length integer generated always as (length(words)) stored)`,
    `select make_record_table('promised')`,
    `grant select, insert on promised to ${JSON.stringify(new URL(store.url).username)}`,
  );
});

const first = (id: string) => ({ id, version: 1, origin: 'ITA', visibility: 'public' });
const on = (tx: Tx) => tx.withTables<Tables>();
const rows = (id: string) =>
  store.db.withTables<Tables>().selectFrom('promised').selectAll().where('id', '=', id).orderBy('version').execute();

async function promise(words: string): Promise<string> {
  const id = newId(moment);
  const row = { ...first(id), words, tags: ['a', 'b'] };
  await store.transaction({ id: 'officer' }, (tx) => append(on(tx), { table: 'promised', action: 'proposed', row }));
  return id;
}

test('a record carries who made it, when, and its values as they were given', async () => {
  const id = newId(moment);
  const row = {
    ...first(id),
    words: 'stand by "it"\n',
    tags: ['é', 'x'],
    amount: '12345678901234567890.10',
    units: 9007199254740993n,
    due: '2022-06-30',
  };
  await store.transaction({ id: 'officer' }, (tx) => append(on(tx), { table: 'promised', action: 'proposed', row }));
  expect(await rows(id)).toEqual([
    { ...row, length: 14, latest: true, action: 'proposed', actor: 'officer', at: '2021-06-28T09:30:00.000Z' },
  ]);
});

test('each version of a record has one entry in the chain, each entry the hash of the one before', async () => {
  const id = await promise('one');
  await store.transaction(SYSTEM, (tx) =>
    amend(on(tx), { table: 'promised', action: 'reworded', id, set: { words: '1' } }),
  );
  const chain = await store.db.selectFrom('audit_entry').selectAll().orderBy('seq').execute();
  expect(
    chain.filter((entry) => entry.record_id === id).map((entry) => [entry.version, entry.action, entry.actor]),
  ).toEqual([
    [1, 'proposed', 'officer'],
    [2, 'reworded', 'system'],
  ]);
  expect(chain.map((entry) => entry.previous)).toEqual(
    ['0'.repeat(64), ...chain.map((entry) => entry.hash)].slice(0, -1),
  );
  expect(await store.db.selectFrom('audit_head').select(['seq', 'hash']).execute()).toEqual(
    chain.slice(-1).map(({ seq, hash }) => ({ seq, hash })),
  );
});

test('an amendment keeps what it does not set, and only the new version is the latest', async () => {
  const id = await promise('two');
  const version = await store.transaction(SYSTEM, (tx) =>
    amend(on(tx), { table: 'promised', action: 'dated', id, set: { due: '2022-01-31' }, version: 1 }),
  );
  expect(version).toBe(2);
  expect((await rows(id)).map((row) => [row.version, row.words, row.tags, row.due, row.latest])).toEqual([
    [1, 'two', ['a', 'b'], null, false],
    [2, 'two', ['a', 'b'], '2022-01-31', true],
  ]);
});

test('a change made against a version that is no longer the latest is refused', async () => {
  const id = await promise('three');
  const change = { table: 'promised', action: 'reworded', id, set: { words: 'four' }, version: 1 } as const;
  await store.transaction(SYSTEM, (tx) => amend(on(tx), change));
  await expect(store.transaction(SYSTEM, (tx) => amend(on(tx), change))).rejects.toMatchObject({
    code: 'precondition-failed',
  });
  const row = { id, version: 2, origin: 'ITA', visibility: 'public', words: 'five', tags: [] };
  const late = store.transaction(SYSTEM, (tx) => append(on(tx), { table: 'promised', action: 'reworded', row }));
  await expect(late).rejects.toMatchObject({ code: 'conflict' });
  expect(await rows(id)).toHaveLength(2);
});

test('a record that does not exist cannot be amended', async () => {
  const id = newId(moment);
  const change = { table: 'promised', action: 'reworded', id, set: { words: 'x' } } as const;
  await expect(store.transaction(SYSTEM, (tx) => amend(on(tx), change))).rejects.toMatchObject({ code: 'not-found' });
});

test('a transaction that throws leaves neither record nor entry', async () => {
  const before = await store.db.selectFrom('audit_head').selectAll().execute();
  const id = newId(moment);
  const row = { ...first(id), words: 'x', tags: [] };
  const failed = store.transaction(SYSTEM, async (tx) => {
    await append(on(tx), { table: 'promised', action: 'proposed', row });
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(await rows(id)).toEqual([]);
  expect(await store.db.selectFrom('audit_head').selectAll().execute()).toEqual(before);
});

test('many rows of one addition, of several columns, enter the chain in their order', async () => {
  const made = Array.from({ length: 500 }, (_, number) => ({
    ...first(newId(moment)),
    words: `w${number}`,
    tags: [],
    ...(number % 2 ? { due: '2022-01-01' } : {}),
  }));
  await store.transaction(SYSTEM, (tx) => appendAll(on(tx), { table: 'promised', action: 'proposed', rows: made }));
  const chain = await store.db
    .selectFrom('audit_entry')
    .select('record_id')
    .orderBy('seq', 'desc')
    .limit(500)
    .execute();
  expect(chain.map((entry) => entry.record_id).toReversed()).toEqual(made.map((row) => row.id));
});

test('writers at once each get in, and the chain stays whole', async () => {
  const before = (await store.db.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow()).seq;
  await Promise.all(Array.from({ length: 40 }, (_, number) => promise(`at once ${number}`)));
  const chain = await store.db.selectFrom('audit_entry').selectAll().where('seq', '>', before).orderBy('seq').execute();
  expect(chain.map((entry) => entry.seq)).toEqual(
    Array.from({ length: 40 }, (_, number) => before + BigInt(number) + 1n),
  );
  for (const [index, entry] of chain.slice(1).entries()) expect(entry.previous).toBe(chain[index]?.hash);
});

test('of two who amend one record at once, both are kept, one after the other', async () => {
  const id = await promise('six');
  const set = (words: string) =>
    store.transaction(SYSTEM, (tx) => amend(on(tx), { table: 'promised', action: 'reworded', id, set: { words } }));
  expect((await Promise.all([set('seven'), set('eight')])).toSorted()).toEqual([2, 3]);
});
