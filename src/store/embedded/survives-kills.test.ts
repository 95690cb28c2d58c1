import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { holdDataFolder, verifyChain } from '../index.ts';
import { runFile } from '../testing/occupant-process.ts';
import { isAlive, killIfAlive, testFolders } from '../testing/test-folder.ts';

const folder = testFolders();

/** How often all is killed; more of it by hand. */
const ROUNDS = Number(process.env['ENTENTE_KILLS'] ?? 6);

test('after the service is killed the next start uses the PostgreSQL it left, and takes the folder over', async () => {
  const service = folder().occupy('hold', 'write');
  await service.says('kept', 5);
  const { pid } = runFile(folder().dataDir);
  await service.kill();
  expect(isAlive(pid)).toBe(true);
  const next = folder().occupy('hold');
  await next.says('open');
  expect(runFile(folder().dataDir).pid).toBe(pid);
  expect(await folder().kept()).toEqual(expect.arrayContaining(service.kept));
  await next.end();
  expect(isAlive(pid)).toBe(false);
});

test('a PostgreSQL whose run file is gone is found all the same', async () => {
  const service = folder().occupy('hold', 'write');
  await service.says('kept', 2);
  const { pid } = runFile(folder().dataDir);
  await service.kill();
  rmSync(join(folder().dataDir, 'run.json'));
  expect(await folder().kept()).toEqual(expect.arrayContaining(service.kept));
  expect(isAlive(pid)).toBe(false);
});

test('when PostgreSQL is killed the service starts it again, and nothing acknowledged is lost', async () => {
  const service = folder().occupy('hold', 'write');
  await service.says('kept', 5);
  const { pid } = runFile(folder().dataDir);
  process.kill(pid, 'SIGKILL');
  await service.says('lost');
  const before = service.kept.length;
  await service.says('kept', before + 5);
  expect(runFile(folder().dataDir).pid).not.toBe(pid);
  await service.end();
  expect((await folder().kept()).toSorted()).toEqual(expect.arrayContaining(service.kept));
});

test('when both are killed the next start goes on with all that was acknowledged', async () => {
  const service = folder().occupy('hold', 'write');
  await service.says('kept', 5);
  const { pid } = runFile(folder().dataDir);
  process.kill(pid, 'SIGKILL');
  await service.kill();
  const next = folder().occupy('hold', 'write');
  await next.says('kept', 2);
  await next.end();
  expect(await folder().kept()).toEqual(expect.arrayContaining([...service.kept, ...next.kept]));
});

test('a PostgreSQL that runs but does not answer is stopped and another started', async () => {
  const service = folder().occupy('hold', 'write');
  await service.says('kept', 2);
  const { pid } = runFile(folder().dataDir);
  await service.kill();
  process.kill(pid, 'SIGSTOP');
  expect(await folder().kept()).toEqual(expect.arrayContaining(service.kept));
  expect(isAlive(pid)).toBe(false);
});

test('a pid that was used again is taken neither for the PostgreSQL nor for the service', async () => {
  const service = folder().occupy('hold', 'write');
  await service.says('kept', 2);
  process.kill(runFile(folder().dataDir).pid, 'SIGKILL');
  await service.kill();
  // the pids in the files are now those of a process that lives: this one
  const pidFile = join(folder().dataDir, 'pg', 'postmaster.pid');
  const [, ...lines] = spawnSync('cat', [pidFile], { encoding: 'utf8' }).stdout.split('\n');
  writeFileSync(pidFile, [process.pid, ...lines].join('\n'));
  const lock = join(
    folder().dataDir,
    'service',
    String(readdirSync(join(folder().dataDir, 'service')).toSorted().at(-1)),
  );
  const claim = JSON.parse(spawnSync('cat', [lock], { encoding: 'utf8' }).stdout) as object;
  writeFileSync(lock, JSON.stringify({ ...claim, pid: process.pid }));
  holdDataFolder(folder().dataDir, Date.now()).release();
  expect(await folder().kept()).toEqual(expect.arrayContaining(service.kept));
});

test('what was left of a cluster that was never finished is made anew', async () => {
  folder().empty();
  mkdirSync(join(folder().dataDir, 'pg.unfinished', 'base'), { recursive: true });
  writeFileSync(join(folder().dataDir, 'pg.unfinished', 'PG_VERSION'), '18\n');
  expect(await folder().kept()).toEqual([]);
});

test('killed at any moment, again and again, it goes on with all that was acknowledged', async () => {
  folder().empty();
  const kept: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const service = folder().occupy('hold', 'write');
    // from before there is a database to well into writing
    await pause(150 + (round % 9) * 170);
    if (round % 2 && existsSync(join(folder().dataDir, 'run.json'))) killIfAlive(runFile(folder().dataDir).pid);
    await service.kill();
    kept.push(...service.kept);
  }
  expect(await folder().kept()).toEqual(expect.arrayContaining(kept));
});

test.each([
  ['kept', 'record-unreadable'],
  ['audit_entry', 'entry-unreadable'],
])('a byte that changed in PostgreSQL’s own file of %s is found', async (table, kind) => {
  const command = folder().occupy('write');
  await command.says('kept', 3);
  await command.end();
  const before = await folder().open();
  const { rows } = await sql<{ path: string }>`select pg_relation_filepath(${table}) as path`.execute(before.db);
  await before.close();
  const file = join(folder().dataDir, 'pg', String(rows[0]?.path));
  const bytes = readFileSync(file);
  const last = bytes.length - 100;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  const after = await folder().open();
  expect((await verifyChain(after.db)).finding).toMatchObject({ kind, seq: 1 });
  await after.close();
});
