import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal } from '#core';
import { afterAll, expect, test } from 'vitest';
import { runRead } from './read-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'Declaration of the Beekeepers\n\nWe will count the hives by June 2024. We thank the orchards.\n';
const file = join(folder, 'bees.txt');
writeFileSync(file, TEXT);

async function readAs(options: Parameters<typeof runRead>[1]): Promise<{ out: string; notes: string[] }> {
  const written: string[] = [];
  const notes: string[] = [];
  const terminal = {
    write: (text: string) => void written.push(text),
    note: (text: string) => void notes.push(text),
    width: 80,
    colour: false,
  } as unknown as Terminal;
  await runRead(file, options, terminal);
  return { out: written.join(''), notes };
}

/** Every file of ours that runs when `path` is loaded: static imports alone, not what is loaded when it is wanted. */
function loadedWith(path: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  if (path.endsWith('.ts'))
    for (const [, to] of readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)(?! type)\b(?:[^;'"]*from )?\s*'(\.[^']+)'/gm,
    ))
      loadedWith(fileURLToPath(new URL(to as string, `file://${path}`)), loaded);
  return loaded;
}

test('as JSON a reading is an array of provisions and nothing else', async () => {
  const { out, notes } = await readAs({ json: true, date: '2023-09-01' });
  expect(JSON.parse(out)).toMatchObject([
    { kind: 'commitment', trackable: true, deadline_iso: '2024-06-30' },
    { kind: 'welcome', trackable: false },
  ]);
  expect(notes).toEqual([]);
});

test('a text without a date is read all the same, with a warning aside', async () => {
  const { out, notes } = await readAs({ json: true });
  expect(JSON.parse(out)).toHaveLength(2);
  expect(notes).toEqual([expect.stringContaining('no date')]);
});

test('the text is given as it is stored', async () => {
  expect((await readAs({ text: true })).out).toBe(TEXT);
});

test('for people each provision stands under its number, with its derivation when that is wanted', async () => {
  const { out } = await readAs({ date: '2023-09-01' });
  expect(out).toContain('2 provisions, 1 to be tracked');
  expect(out).not.toContain('ruling verb');
  expect((await readAs({ date: '2023-09-01', explain: true })).out).toContain('The ruling verb is “thank”');
});

test('a day that is not in the calendar is refused', async () => {
  await expect(readAs({ date: '2023-02-30' })).rejects.toMatchObject({ code: 'bad-date' });
});

test('a reading as JSON loads no texts for people', () => {
  const loaded = [...loadedWith(fileURLToPath(new URL('read-command.ts', import.meta.url)))];
  expect(loaded.some((path) => path.endsWith('read-english.ts'))).toBe(true);
  expect(loaded.filter((path) => /messages\.\w+\.json$|print-reading|rule-glosses/.test(path))).toEqual([]);
});
