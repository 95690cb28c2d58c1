import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { holdDataFolder, openStore, type RecordColumns, type Store, verifyChain } from '../index.ts';
import { storeMigrations } from '../migrations.ts';
import { keptTable } from '../testing/kept-table.ts';
import { buildOccupant, Occupant, runFile } from '../testing/occupant-process.ts';
import { startOf } from './process-mark.ts';

// processes are started and killed, databases made and recovered: a busy machine takes its time over it
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let dataDir: string;
let occupants: Occupant[];

/** A folder whose database was made and closed, to copy from: making one anew for each test would take long. */
const made = mkdtempSync(join(tmpdir(), 'entente-folder-'));

beforeAll(async () => {
  await buildOccupant();
  dataDir = made;
  await (await open()).close();
});

afterAll(() => rmSync(made, { recursive: true, force: true }));

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'entente-folder-'));
  spawnSync('cp', ['-a', `${made}/.`, dataDir]);
  occupants = [];
});

/** A folder with nothing in it yet. */
function emptied(): void {
  rmSync(dataDir, { recursive: true });
  mkdirSync(dataDir, { mode: 0o700 });
}

afterEach(async () => {
  await Promise.all(occupants.map((occupant) => occupant.kill()));
  if (existsSync(join(dataDir, 'run.json'))) killIfAlive(runFile(dataDir).pid);
  rmSync(dataDir, { recursive: true, force: true });
});

function occupy(...roles: ('hold' | 'write')[]): Occupant {
  const occupant = new Occupant(dataDir, roles);
  occupants.push(occupant);
  return occupant;
}

function isAlive(pid: number): boolean {
  return startOf(pid) !== undefined;
}

function killIfAlive(pid: number): void {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

function open(): Promise<Store> {
  return openStore({ dataDir, env: {}, now: () => Date.now(), migrations: [...storeMigrations, keptTable] });
}

/** Opens the folder as a command would: what it holds, and that the chain vouches for it. */
async function whatIsKept(): Promise<string[]> {
  const store = await open();
  try {
    expect((await verifyChain(store.db)).finding).toBeNull();
    const rows = await store.db.withTables<{ kept: RecordColumns }>().selectFrom('kept').select('id').execute();
    return rows.map((row) => row.id);
  } finally {
    await store.close();
  }
}

test('a folder is made closed to others, its passwords readable by their owner alone, and left without a server', async () => {
  dataDir = join(dataDir, 'new', 'folder');
  const store = await open();
  const modes = ['.', 'run.json', 'secrets.json', 'pg'].map((name) => statSync(join(dataDir, name)).mode & 0o777);
  expect(modes).toEqual([0o700, 0o600, 0o600, 0o700]);
  const { pid } = runFile(dataDir);
  expect(isAlive(pid)).toBe(true);
  await store.close();
  expect(isAlive(pid)).toBe(false);
  expect(readdirSync(dataDir).toSorted()).toEqual(['pg', 'postgres.log', 'secrets.json', 'service', 'turns', 'users']);
});

test('a second service is refused, told who holds the folder and since when', async () => {
  const service = occupy('hold');
  await service.says('open');
  expect(() => holdDataFolder(dataDir, Date.now())).toThrow(
    expect.objectContaining({
      code: 'data-folder-locked',
      status: 423,
      detail: expect.stringMatching(new RegExp(`pid ${service.child.pid} since 20\\d\\d-`)),
    }),
  );
  await service.end();
  holdDataFolder(dataDir, Date.now()).release();
});

test('commands work beside a service, and the PostgreSQL stays as long as anyone uses it', async () => {
  const service = occupy('hold', 'write');
  await service.says('kept', 3);
  const { pid } = runFile(dataDir);
  expect((await whatIsKept()).length).toBeGreaterThanOrEqual(3);
  const command = occupy();
  await command.says('open');
  await service.end();
  expect(runFile(dataDir).pid).toBe(pid);
  expect(isAlive(pid)).toBe(true);
  await command.end();
  expect(isAlive(pid)).toBe(false);
});

test('commands that begin at once on a new folder all get their way', async () => {
  emptied();
  const commands = [occupy('write'), occupy('write'), occupy('write'), occupy('write')];
  await Promise.all(commands.map((command) => command.says('kept', 2)));
  await Promise.all(commands.map((command) => command.end()));
  expect(commands.flatMap((command) => [command.lines.at(-1), command.errors])).toEqual([
    'closed',
    '',
    'closed',
    '',
    'closed',
    '',
    'closed',
    '',
  ]);
  expect((await whatIsKept()).toSorted()).toEqual(commands.flatMap((command) => command.kept).toSorted());
});

test('after the service is killed the next start uses the PostgreSQL it left, and takes the folder over', async () => {
  const service = occupy('hold', 'write');
  await service.says('kept', 5);
  const { pid } = runFile(dataDir);
  await service.kill();
  expect(isAlive(pid)).toBe(true);
  const next = occupy('hold');
  await next.says('open');
  expect(runFile(dataDir).pid).toBe(pid);
  expect(await whatIsKept()).toEqual(expect.arrayContaining(service.kept));
  await next.end();
  expect(isAlive(pid)).toBe(false);
});

test('a PostgreSQL whose run file is gone is found all the same', async () => {
  const service = occupy('hold', 'write');
  await service.says('kept', 2);
  const { pid } = runFile(dataDir);
  await service.kill();
  rmSync(join(dataDir, 'run.json'));
  expect(await whatIsKept()).toEqual(expect.arrayContaining(service.kept));
  expect(isAlive(pid)).toBe(false);
});

test('when PostgreSQL is killed the service starts it again, and nothing acknowledged is lost', async () => {
  const service = occupy('hold', 'write');
  await service.says('kept', 5);
  const { pid } = runFile(dataDir);
  process.kill(pid, 'SIGKILL');
  await service.says('lost');
  const before = service.kept.length;
  await service.says('kept', before + 5);
  expect(runFile(dataDir).pid).not.toBe(pid);
  await service.end();
  expect((await whatIsKept()).toSorted()).toEqual(expect.arrayContaining(service.kept));
});

test('when both are killed the next start goes on with all that was acknowledged', async () => {
  const service = occupy('hold', 'write');
  await service.says('kept', 5);
  const { pid } = runFile(dataDir);
  process.kill(pid, 'SIGKILL');
  await service.kill();
  const next = occupy('hold', 'write');
  await next.says('kept', 2);
  await next.end();
  expect(await whatIsKept()).toEqual(expect.arrayContaining([...service.kept, ...next.kept]));
});

test('a PostgreSQL that runs but does not answer is stopped and another started', async () => {
  const service = occupy('hold', 'write');
  await service.says('kept', 2);
  const { pid } = runFile(dataDir);
  await service.kill();
  process.kill(pid, 'SIGSTOP');
  expect(await whatIsKept()).toEqual(expect.arrayContaining(service.kept));
  expect(isAlive(pid)).toBe(false);
});

test('a pid that was used again is taken neither for the PostgreSQL nor for the service', async () => {
  const service = occupy('hold', 'write');
  await service.says('kept', 2);
  process.kill(runFile(dataDir).pid, 'SIGKILL');
  await service.kill();
  // the pids in the files are now those of a process that lives: this one
  const pidFile = join(dataDir, 'pg', 'postmaster.pid');
  const [, ...lines] = spawnSync('cat', [pidFile], { encoding: 'utf8' }).stdout.split('\n');
  writeFileSync(pidFile, [process.pid, ...lines].join('\n'));
  const lock = join(dataDir, 'service', String(readdirSync(join(dataDir, 'service')).toSorted().at(-1)));
  const claim = JSON.parse(spawnSync('cat', [lock], { encoding: 'utf8' }).stdout) as object;
  writeFileSync(lock, JSON.stringify({ ...claim, pid: process.pid }));
  holdDataFolder(dataDir, Date.now()).release();
  expect(await whatIsKept()).toEqual(expect.arrayContaining(service.kept));
});

test('what was left of a cluster that was never finished is made anew', async () => {
  emptied();
  mkdirSync(join(dataDir, 'pg.unfinished', 'base'), { recursive: true });
  writeFileSync(join(dataDir, 'pg.unfinished', 'PG_VERSION'), '18\n');
  expect(await whatIsKept()).toEqual([]);
});

test('killed at any moment, again and again, it goes on with all that was acknowledged', async () => {
  emptied();
  const kept: string[] = [];
  for (let round = 0; round < 6; round++) {
    const service = occupy('hold', 'write');
    // from before there is a database to well into writing
    await pause(150 + round * 220);
    if (round % 2 && existsSync(join(dataDir, 'run.json'))) killIfAlive(runFile(dataDir).pid);
    await service.kill();
    kept.push(...service.kept);
  }
  expect(await whatIsKept()).toEqual(expect.arrayContaining(kept));
});

test.each([
  ['kept', 'record-unreadable'],
  ['audit_entry', 'entry-unreadable'],
])('a byte that changed in PostgreSQL’s own file of %s is found', async (table, kind) => {
  const command = occupy('write');
  await command.says('kept', 3);
  await command.end();
  const before = await open();
  const { rows } = await sql<{ path: string }>`select pg_relation_filepath(${table}) as path`.execute(before.db);
  await before.close();
  const file = join(dataDir, 'pg', String(rows[0]?.path));
  const bytes = readFileSync(file);
  const last = bytes.length - 100;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  const after = await open();
  expect((await verifyChain(after.db)).finding).toMatchObject({ kind, seq: 1 });
  await after.close();
});

test.runIf(process.getuid?.() === 0)('it works for an ordinary user as it does for root', async () => {
  const account = { uid: 65_534, gid: 65_534 };
  const home = mkdtempSync(join(tmpdir(), 'entente-ordinary-'));
  spawnSync('chown', ['65534:65534', home]);
  const command = new Occupant(join(home, 'data'), ['hold', 'write'], account);
  occupants.push(command);
  await command.says('kept', 2);
  expect(statSync(join(home, 'data', 'pg')).uid).toBe(65_534);
  await command.end();
  expect(command.lines.at(-1)).toBe('closed');
  // root may look into it afterwards, and leaves nothing that the user could not use
  dataDir = join(home, 'data');
  expect(await whatIsKept()).toEqual(command.kept);
  const again = new Occupant(dataDir, ['hold'], account);
  occupants.push(again);
  await again.says('open');
  await again.end();
  rmSync(home, { recursive: true, force: true });
});
