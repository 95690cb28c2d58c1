import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { foldersOfMessages, unevenMessages } from './uneven-messages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['src', 'web']
  .map((name) => join(root, name))
  .filter((path) => existsSync(path))
  .flatMap(foldersOfMessages);

const planted = mkdtempSync(join(tmpdir(), 'entente-messages-'));
afterAll(() => rmSync(planted, { recursive: true, force: true }));

function plant(texts: Record<'en' | 'fr' | 'ar', object>): string[] {
  for (const [language, said] of Object.entries(texts))
    writeFileSync(join(planted, `messages.${language}.json`), JSON.stringify(said));
  return unevenMessages(planted);
}

test.each(folders.map((folder) => relative(root, folder)))('%s says the same in every language', (folder) => {
  expect(unevenMessages(join(root, folder))).toEqual([]);
});

test('languages that say the same are even, whatever plurals each has', () => {
  const en = { due: '{n, plural, one {# promise} other {# promises}} by {day}' };
  const ar = { due: '{n, plural, zero {لا وعود} one {وعد} two {وعدان} few {# وعود} many {# وعدًا} other {# وعد}} {day}' };
  expect(plant({ en, fr: { due: '{n, plural, one {# engagement} other {# engagements}} au {day}' }, ar })).toEqual([]);
});

test('a text that is missing, that is too many, that is empty or that takes other values is found', () => {
  const en = { page: { title: 'Register', count: '{n} rows' }, note: 'x' };
  expect(
    plant({
      en,
      fr: { page: { title: 'Registre', count: '{m} lignes' }, note: 'x' },
      ar: { page: { title: ' ' }, note: 'x', more: 'x' },
    }),
  ).toEqual(['fr: other values page.count', 'ar: missing page.count', 'ar: empty page.title', 'ar: unknown more']);
});
