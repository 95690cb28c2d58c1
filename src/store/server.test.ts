import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newId } from '#core';
import { append, migrateStore, openStore, type RecordColumns, SYSTEM, verifyChain } from './index.ts';
import { storeMigrations } from './migrations.ts';
import { keptTable } from './testing/kept-table.ts';
import { execute, onDatabase } from './testing/test-databases.ts';

// the cluster that tests share is here a server like any other: one role owns the database, another serves
const { ownerUrl, serviceUrl, setupUrl } = inject('databases');
const name = `entente_server_${randomBytes(6).toString('hex')}`;
const owner = onDatabase(ownerUrl, name);
const service = onDatabase(serviceUrl, name);
const ownerRole = new URL(ownerUrl).username;
const dataDir = join(tmpdir(), 'entente-no-such-folder');
const opening = (env: NodeJS.ProcessEnv, migrations = storeMigrations) => ({
  dataDir,
  env,
  now: () => Date.UTC(2021, 5, 28),
  migrations,
});

const as = (user: string): string => Object.assign(new URL(service), { username: user, password: 'x' }).href;

beforeAll(() => execute(ownerUrl, [`create database ${name}`]));
afterAll(() => execute(ownerUrl, [`drop database ${name} with (force)`]));

test('a server that was never migrated is refused, with what to do', async () => {
  await expect(openStore(opening({ DATABASE_URL: service }))).rejects.toMatchObject({
    code: 'schema-too-old',
    detail: expect.stringContaining('entente migrate'),
  });
});

test('migrating a server takes both roles, and is done once', async () => {
  for (const env of [{ DATABASE_URL: service }, { DATABASE_OWNER_URL: owner }])
    await expect(migrateStore(opening(env))).rejects.toMatchObject({ code: 'bad-configuration' });
  const env = { DATABASE_URL: service, DATABASE_OWNER_URL: owner };
  expect(await migrateStore(opening(env))).toEqual(storeMigrations.map(({ id }) => id));
  expect(await migrateStore(opening(env))).toEqual([]);
});

test('on a server the service writes records and verifies them as on the embedded one', async () => {
  const env = { DATABASE_URL: service, DATABASE_OWNER_URL: owner };
  const migrations = [...storeMigrations, keptTable];
  expect(await migrateStore(opening(env, migrations))).toEqual([keptTable.id]);
  const store = await openStore(opening({ DATABASE_URL: service }, migrations));
  expect(store.mode).toBe('server');
  const row = { id: newId(0), version: 1, origin: 'x', visibility: 'public' };
  await store.transaction(SYSTEM, (tx) =>
    append(tx.withTables<{ kept: RecordColumns }>(), { table: 'kept', action: 'kept', row }),
  );
  expect(await verifyChain(store.db)).toMatchObject({ intact: true, entries: 1 });
  await store.close();
});

test('migrations that run at once apply each step once', async () => {
  const env = { DATABASE_URL: service, DATABASE_OWNER_URL: owner };
  const step = { id: '9998-at-once', up: 'create table at_once ()' };
  const migrations = [...storeMigrations, keptTable, step];
  const applied = await Promise.all([1, 2, 3].map(() => migrateStore(opening(env, migrations))));
  expect(applied.flat()).toEqual([step.id]);
});

test('a step that fails leaves nothing of itself, and those before it stay', async () => {
  const env = { DATABASE_URL: service, DATABASE_OWNER_URL: owner };
  const good = { id: '9996-good', up: 'create table good ()' };
  const bad = { id: '9997-bad', up: 'create table half (); select 1/0' };
  const step = { id: '9998-at-once', up: 'create table at_once ()' };
  const migrations = [...storeMigrations, keptTable, good, step];
  await expect(migrateStore(opening(env, [...migrations, bad]))).rejects.toThrow('division by zero');
  expect(await migrateStore(opening(env, migrations))).toEqual([]);
  await expect(execute(owner, ['table good'])).resolves.toBeUndefined();
  await expect(execute(owner, ['table half'])).rejects.toMatchObject({ code: '42P01' });
});

test('a database newer than the code is refused, and so is one whose steps were rewritten since', async () => {
  const env = { DATABASE_URL: service };
  await expect(openStore(opening(env))).rejects.toMatchObject({ code: 'schema-too-new' });
  const rewritten = storeMigrations.map((step) => ({ ...step, up: `${step.up} ` }));
  await expect(openStore(opening(env, rewritten))).rejects.toMatchObject({ code: 'schema-changed' });
});

test('a role that owns the tables is refused as the service', async () => {
  await expect(openStore(opening({ DATABASE_URL: owner }))).rejects.toMatchObject({
    code: 'role-too-strong',
    status: 403,
    detail: expect.stringContaining('owns tables'),
  });
});

test.runIf(setupUrl)(
  'a superuser is refused as the service, and so is one who bypasses row security or is an owner’s member',
  async () => {
    const role = `strong_${randomBytes(4).toString('hex')}`;
    const rights = { superuser: 'is a superuser', bypassrls: 'bypasses', [`in role "${ownerRole}"`]: 'owns tables' };
    for (const [index, [right, reason]] of Object.entries(rights).entries()) {
      await execute(String(setupUrl), [`create role ${role}_${index} login password 'x' ${right}`]);
      const refused = openStore(opening({ DATABASE_URL: as(`${role}_${index}`) }));
      await expect(refused).rejects.toMatchObject({ code: 'role-too-strong', detail: expect.stringContaining(reason) });
      await execute(String(setupUrl), [`drop role ${role}_${index}`]);
    }
  },
);

test('a server that does not answer is told as such', async () => {
  const gone = new URL(service);
  gone.port = '1';
  await expect(openStore(opening({ DATABASE_URL: gone.href }))).rejects.toMatchObject({ code: 'database-unavailable' });
});
