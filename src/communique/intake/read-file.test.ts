import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFileOrStdin } from './read-file.ts';
import { MAX_SOURCE_BYTES } from './source-text.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-intake-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a file is read whole, and its name is a hint', async () => {
  const path = join(folder, 'statement.txt');
  await writeFile(path, 'We will meet.');
  const { bytes, hint } = await readFileOrStdin(path);
  expect(Buffer.from(bytes).toString()).toBe('We will meet.');
  expect(hint).toEqual({ fileName: 'statement.txt' });
});

test('a dash is standard input, which has no name', async () => {
  const { bytes, hint } = await readFileOrStdin('-', Readable.from([Buffer.from('We will '), Buffer.from('meet.')]));
  expect(Buffer.from(bytes).toString()).toBe('We will meet.');
  expect(hint).toEqual({});
});

test('a stream without end is given up at 20 MB', async () => {
  let sent = 0;
  const endless = new Readable({
    read() {
      sent += 65_536;
      this.push(Buffer.alloc(65_536, 'a'));
    },
  });
  await expect(readFileOrStdin('-', endless)).rejects.toMatchObject({ code: 'too-large' });
  expect(sent).toBeLessThan(MAX_SOURCE_BYTES + 1024 * 1024);
  expect(endless.destroyed).toBe(true);
});

test('a file of more than 20 MB is refused', async () => {
  const path = join(folder, 'large.txt');
  await writeFile(path, Buffer.alloc(MAX_SOURCE_BYTES + 1, 'a'));
  await expect(readFileOrStdin(path)).rejects.toMatchObject({ code: 'too-large', place: { file: path } });
  await expect(readFileOrStdin('/dev/zero')).rejects.toMatchObject({ code: 'too-large' });
});

test('a missing file and a folder are told apart', async () => {
  await expect(readFileOrStdin(join(folder, 'missing.txt'))).rejects.toMatchObject({ code: 'file-not-found' });
  await expect(readFileOrStdin(folder)).rejects.toMatchObject({
    code: 'bad-usage',
    detail: expect.stringMatching('folder'),
  });
});
