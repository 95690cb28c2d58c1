import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { documentCommands } from '#communique/testing';
import type { Terminal } from '#core';
import { commands } from './commands.ts';
import type { Entry } from './schema.ts';
import { HARBOUR, MOMENT, type RegisterDesk, registerDesk } from './testing/index.ts';

let desk: RegisterDesk;
const folder = mkdtempSync(join(tmpdir(), 'entente-register-'));
const file = join(folder, 'porto.txt');
let said = '';
let noted: string[] = [];
const terminal: Terminal = {
  now: () => MOMENT,
  colour: false,
  width: 100,
  write: (text) => void (said += text),
  note: (text) => void noted.push(text),
  progress: () => undefined,
};

beforeAll(async () => {
  desk = await registerDesk();
  writeFileSync(file, HARBOUR);
});
beforeEach(() => {
  said = '';
  noted = [];
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]): Promise<string> {
  said = '';
  const program = new Command('entente').option('--data <dir>', '', '.entente').exitOverride();
  documentCommands(terminal, { withDesk: (_data, use) => use(desk) })(program);
  commands(terminal, { withStore: (_data, use) => use(desk.store) })(program);
  await program.parseAsync(['node', 'entente', ...words]);
  return said;
}

test('an empty register says what to do next', async () => {
  expect(await run('register')).toBe('');
  expect(noted.join()).toContain('entente ingest FILE');
  expect(JSON.parse(await run('register', '--json'))).toEqual([]);
});

test('a text that is taken in is told of, with fine and coarse counts', async () => {
  expect(await run('ingest', file)).toBe(
    'PORTO-2022  Communiqué of the Ministers of the Harbour Partnership, 2022-05-03\n' +
      'Taken in: 8 provisions, 6 commitments (4 with each list counted once), 1 standing position.\n',
  );
  expect(await run('ingest', file)).toContain('nothing changed');
});

test('a corrected text shows what moved', async () => {
  writeFileSync(file, HARBOUR.replace('two hundred', 'three hundred'));
  expect(await run('ingest', file)).toContain(
    'Corrected, now version 2: 8 provisions, 6 commitments (4 with each list counted once), 1 standing position.\n' +
      'Provisions: 7 kept, 1 changed, 0 added, 0 dropped.\nReworded: PORTO-2022/3.2\n',
  );
});

test('for machines there is JSON and nothing else', async () => {
  const done = JSON.parse(await run('ingest', file, '--json')) as object;
  expect(done).toMatchObject({ outcome: 'unchanged', symbol: 'PORTO-2022', version: 2, commitments: 6 });
  const entries = JSON.parse(await run('register', '--format', 'json', '--due-before', '2023-01-01')) as Entry[];
  expect(entries.map(({ number }) => number)).toEqual(['PORTO-2022/1', 'PORTO-2022/2']);
});

test('the register is shown as a table, or as CSV', async () => {
  expect((await run('register', '--text', 'customs')).split('\n')[1]).toMatch(/^PORTO-2022\/3\.1 .*share customs data/);
  expect(await run('register', '--type', 'standing', '--format', 'csv')).toContain('\r\nPORTO-2022/S1,standing,law,');
});

test('the table of commitments says that standing positions stand beside them', async () => {
  expect(await run('register')).toContain(
    '\n6 entries (4 with each list counted once), 1 blocked\nStanding positions beside them: 1 ',
  );
  expect(await run('register', '--type', 'all')).not.toContain('beside');
});

test('conditions that nothing meets say so', async () => {
  expect(await run('register', '--bearer', 'Nobody')).toBe('');
  expect(noted).toEqual(['Nothing in the register is so. Leave one of the conditions out.']);
});

test('a title is kept without what a terminal would obey, and an address must be one of the web', async () => {
  await run('ingest', file, '--date', '2022-05-04', '--title', ' Harbours\u001b[31m \n of 2022 ');
  expect(await run('ingest', file)).toContain('PORTO-2022  Harbours [31m of 2022, 2022-05-04\n');
  await expect(run('ingest', file, '--address', 'javascript:alert(1)')).rejects.toMatchObject({ code: 'bad-usage' });
});

test.each([
  [['--due-before', '2022-13-01'], 'bad-date'],
  [['--line', 'naval'], 'bad-usage'],
  [['--state', 'open'], 'bad-usage'],
  [['--format', 'xml'], 'bad-usage'],
])('%j is refused before the register is opened', async (words, code) => {
  await expect(run('register', ...words)).rejects.toMatchObject({ code });
  expect(said).toBe('');
});
