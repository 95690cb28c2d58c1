import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { allEntries, register } from '#commitments';
import { ingestDocument } from '#communique/testing';
import { testStore } from '#store/testing';
import { charterRows, type CharterRow, faultsOf } from './charter/charter.ts';
import { readRome, ROME, ROME_IS_HERE } from './charter/rome.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const rows = charterRows(readFileSync(new URL('../CHARTER.md', import.meta.url), 'utf8'));

test('every row of the charter leads to what carries it, or says “not yet”', () => {
  expect(rows.flatMap((row) => faultsOf(row, root))).toEqual([]);
});

test('the rows are numbered one after the other, and none of the ten paragraphs is without one', () => {
  const sections = [...new Set(rows.map(({ paragraph }) => paragraph))];
  expect(sections).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, null]);
  for (const section of sections) {
    const numbers = rows.filter(({ paragraph }) => paragraph === section).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => `${section ?? 'C'}.${index + 1}`));
  }
});

const TITLE = 'every row of the charter leads to what carries it, or says “not yet”';
const SOUND: CharterRow = {
  line: 1,
  paragraph: 7,
  number: '7.2',
  words: 'Work only with consent',
  register: 'ROME-2021/4',
  module: '[what blocks](src/commitments/blocked-by.ts)',
  test: `[${TITLE}](tests/charter.test.ts)`,
  page: '[register](web/pages/register/register-page.tsx)',
};

test.each<[string, Partial<CharterRow>, string]>([
  [
    'a link that leads nowhere',
    { module: '[gate](src/consent/no-such-gate.ts)' },
    'src/consent/no-such-gate.ts does not exist',
  ],
  ['a test of another title', { test: '[no such law](tests/charter.test.ts)' }, 'has no test “no such law”'],
  ['a module that is named as a test', { test: '[blocks](src/commitments/blocked-by.ts)' }, 'is no test'],
  ['a page outside of the pages', { page: '[register](src/commitments/index.ts)' }, 'is no page'],
  ['a row that names nothing', { module: '–' }, 'no module is named'],
  ['a row without a test', { test: '–' }, 'not one test is named'],
  ['“not yet” beside a path', { module: `not yet, ${SOUND.module}` }, '“not yet” stands beside something'],
  ['“not yet” beside a test', { module: 'not yet', register: '–', page: '–' }, '“not yet” stands beside something'],
  ['a number of another paragraph', { number: '6.2' }, 'the number is of another paragraph'],
])('%s is found', (_, planted, fault) => {
  expect(faultsOf(SOUND, root)).toEqual([]);
  const [found, ...more] = faultsOf({ ...SOUND, ...planted }, root);
  expect(found).toContain(fault);
  expect(more).toEqual([]);
});

describe.skipIf(!ROME_IS_HERE)('the register of the Rome communiqué, where the shared data is there', () => {
  /** What the register holds of each paragraph, as the charter writes it. */
  const held = new Map<number, Set<string>>();

  beforeAll(async () => {
    const moment = Date.UTC(2021, 6, 1, 9);
    const store = await testStore(() => moment);
    const bytes = readFileSync(ROME);
    const text = { bytes, fileName: '2021-06-28-rome.txt', date: '2021-06-28', actor: { id: 'officer' } };
    await ingestDocument({ store, now: () => moment, register }, text);
    const paragraphs = readRome();
    for (const entry of await allEntries(store.db, { type: 'all' }, { today: '2021-07-01', language: 'en' })) {
      const paragraph = 1 + paragraphs.findIndex(({ start, end }) => start <= entry.start && entry.start < end);
      const named = entry.type === 'standing' ? `standing: ${entry.theme}` : entry.number;
      held.set(paragraph, (held.get(paragraph) ?? new Set<string>()).add(named));
    }
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('is told by the charter in full: paragraph %i', (paragraph) => {
    const told = rows.filter((row) => row.paragraph === paragraph && row.register !== '–');
    expect(new Set(told.map((row) => row.register))).toEqual(held.get(paragraph) ?? new Set());
  });
});
