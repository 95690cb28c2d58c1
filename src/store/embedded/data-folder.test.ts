import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdDataFolder } from '../index.ts';
import { runFile } from '../testing/occupant-process.ts';
import { isAlive, testFolders } from '../testing/test-folder.ts';

const folder = testFolders();

test('a folder is made closed to others, its passwords readable by their owner alone, and left without a server', async () => {
  folder().dataDir = join(folder().base, 'new', 'folder');
  const store = await folder().open();
  const modes = ['.', 'run.json', 'secrets.json', 'pg'].map(
    (name) => statSync(join(folder().dataDir, name)).mode & 0o777,
  );
  expect(modes).toEqual([0o700, 0o600, 0o600, 0o700]);
  const { pid } = runFile(folder().dataDir);
  expect(isAlive(pid)).toBe(true);
  await store.close();
  expect(isAlive(pid)).toBe(false);
  expect(readdirSync(folder().dataDir).toSorted()).toEqual([
    'pg',
    'postgres.log',
    'secrets.json',
    'service',
    'turns',
    'users',
  ]);
});

test('a second service is refused, told who holds the folder and since when', async () => {
  const service = folder().occupy('hold');
  await service.says('open');
  expect(() => holdDataFolder(folder().dataDir, Date.now())).toThrow(
    expect.objectContaining({
      code: 'data-folder-locked',
      status: 423,
      detail: expect.stringMatching(new RegExp(`pid ${service.child.pid} since 20\\d\\d-`)),
    }),
  );
  await service.end();
  holdDataFolder(folder().dataDir, Date.now()).release();
});

test('commands work beside a service, and the PostgreSQL stays as long as anyone uses it', async () => {
  const service = folder().occupy('hold', 'write');
  await service.says('kept', 3);
  const { pid } = runFile(folder().dataDir);
  expect((await folder().kept()).length).toBeGreaterThanOrEqual(3);
  const command = folder().occupy();
  await command.says('open');
  await service.end();
  expect(runFile(folder().dataDir).pid).toBe(pid);
  expect(isAlive(pid)).toBe(true);
  await command.end();
  expect(isAlive(pid)).toBe(false);
});

test('commands that begin at once on a new folder all get their way', async () => {
  folder().empty();
  const commands = [
    folder().occupy('write'),
    folder().occupy('write'),
    folder().occupy('write'),
    folder().occupy('write'),
  ];
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
  expect((await folder().kept()).toSorted()).toEqual(commands.flatMap((command) => command.kept).toSorted());
});

test.runIf(process.getuid?.() === 0)('it works for an ordinary user as it does for root', async () => {
  const account = { uid: 65_534, gid: 65_534 };
  const own = folder();
  own.empty();
  spawnSync('chown', ['65534:65534', own.base]);
  own.dataDir = join(own.base, 'data');
  const command = own.occupyAs(account, 'hold', 'write');
  await command.says('kept', 2);
  expect(statSync(join(own.dataDir, 'pg')).uid).toBe(65_534);
  await command.end();
  expect(command.lines.at(-1)).toBe('closed');
  // root may look into it afterwards, and leaves nothing that the user could not use
  expect(await own.kept()).toEqual(command.kept);
  const again = own.occupyAs(account, 'hold');
  await again.says('open');
  await again.end();
});
