import { beforeAll, expect, test } from 'vitest';
import { newId } from '#core';
import { amend } from '#store';
import { allEntries } from './list-entries.ts';
import { readEntry } from './read-entry.ts';
import type { State } from './schema.ts';
import type { CommitmentTables } from './tables.ts';
import { HARBOUR, type RegisterDesk, registerDesk } from './testing/index.ts';

const view = { today: '2022-06-01', language: 'en' } as const;
let desk: RegisterDesk;

beforeAll(async () => {
  desk = await registerDesk();
});

const ground = HARBOUR.replaceAll('Harbour', 'Canal')
  .replaceAll('port security', 'lock security')
  .replaceAll('Porto', 'Ghent');
const entry = (number: string) => readEntry(desk.store.db, number, view);
const states = async (symbol: string) =>
  Object.fromEntries(
    (await allEntries(desk.store.db, { document: symbol, type: 'all' }, view)).map(
      ({ number, state, in_text: inText }) => [number.slice(symbol.length + 1), inText ? state : `${state}, gone`],
    ),
  );

async function decide(number: string, state: State): Promise<void> {
  const { id } = await entry(number);
  await desk.store.transaction({ id: 'officer' }, (tx) =>
    amend(tx.withTables<CommitmentTables>(), { table: 'commitment', action: state, id, set: { state } }),
  );
}

test('a corrected text keeps numbers and decisions, and says what moved', async () => {
  await desk.take(HARBOUR, 'porto.txt');
  await decide('PORTO-2022/1', 'accepted');
  await decide('PORTO-2022/2', 'rejected');
  const corrected = HARBOUR.replace('by 31 December 2022', 'by 31 March 2023')
    .replace('(b) train two hundred inspectors each year;\n', '')
    .replace('6. The', '6. The Ministers committed to mapping all quays by 2025.\n\n7. The');
  const done = await desk.take(corrected, 'porto-corrected.txt', { as: 'PORTO-2022' });
  expect(done).toMatchObject({
    outcome: 'corrected',
    symbol: 'PORTO-2022',
    version: 2,
    moved: { kept: 6, changed: 1, added: 1, dropped: 1 },
    register: { added: ['PORTO-2022/5'], reworded: ['PORTO-2022/1'], dropped: ['PORTO-2022/3.2'] },
  });
  expect(await states('PORTO-2022')).toEqual({
    '1': 'accepted',
    '2': 'rejected',
    '3.1': 'proposed',
    '3.2': 'superseded, gone',
    '3.3': 'proposed',
    '4': 'proposed',
    '5': 'proposed',
    S1: 'proposed',
  });
  const first = await entry('PORTO-2022/1');
  expect(first.deadline_iso).toBe('2023-03-31');
  expect(corrected.slice(first.start, first.end)).toBe(first.quote);
  expect(first.history.map(({ change }) => change)).toEqual([
    'entered from version 1',
    'accepted',
    'reworded in version 2',
  ]);
});

test('a promise that leaves the text keeps the decision that was taken on it', async () => {
  await decide('PORTO-2022/5', 'under_way');
  await desk.take(HARBOUR.replace('(b) train two hundred inspectors each year;\n', ''), 'porto.txt', {
    as: 'PORTO-2022',
  });
  expect(await states('PORTO-2022')).toMatchObject({ '5': 'under_way, gone' });
});

test('a promise that comes back has its number back, and new ones get numbers that were never used', async () => {
  const again = HARBOUR.replace('6. The', '6. The Ministers committed to lighting every pier by 2026.\n\n7. The');
  const done = await desk.take(again, 'porto.txt', { as: 'PORTO-2022' });
  expect(done.register.added).toEqual(['PORTO-2022/6']);
  expect(await states('PORTO-2022')).toMatchObject({ '3.2': 'proposed', '5': 'under_way, gone', '6': 'proposed' });
  expect((await entry('PORTO-2022/3.2')).history.map(({ change }) => change)).toEqual([
    'entered from version 1',
    'dropped in version 2',
    'back in version 4',
  ]);
});

test('the words of an older version change nothing unless they are asked for', async () => {
  const done = await desk.take(HARBOUR, 'porto.txt');
  expect(done).toMatchObject({ outcome: 'unchanged', version: 4 });
  expect(done.warnings.join()).toContain('version 1 of PORTO-2022');
});

test('a text nearly like one from a file of the same name is its correction', async () => {
  await desk.take(ground, 'ghent.txt');
  const done = await desk.take(ground.replace('two hundred', 'three hundred'), 'ghent.txt');
  expect(done).toMatchObject({ outcome: 'corrected', symbol: 'GHENT-2022', version: 2 });
});

test('an unlike text of the same place and year is another one', async () => {
  const other =
    'Statement\n\nGhent, 5 July 2022\n\nThe Leaders committed to planting trees by 2030. They welcomed the rain.';
  expect(await desk.take(other, 'ghent.txt')).toMatchObject({ outcome: 'stored', symbol: 'GHENT-2022-B', version: 1 });
});

test('a text that says much the same a year later is another one', async () => {
  const later = ground
    .replaceAll('2022', '2023')
    .replace('3 May', '9 May')
    .replaceAll('committed', 'agreed')
    .replace('120', '90');
  expect(await desk.take(later, 'ghent.txt')).toMatchObject({ outcome: 'stored', symbol: 'GHENT-2023' });
});

test('a symbol that is taken is not given to an unlike text', async () => {
  const other = 'Statement\n\nOslo, 5 July 2022\n\nThe Leaders committed to saving energy by 2030.';
  await expect(desk.take(other, 'oslo.txt', { symbol: 'PORTO-2022' })).rejects.toMatchObject({ code: 'symbol-taken' });
  await expect(desk.take(other, 'oslo.txt', { as: 'OSLO-2022' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(desk.take(ground, 'ghent.txt', { symbol: 'CANAL-2022' })).rejects.toMatchObject({
    code: 'symbol-taken',
  });
});

test('a date given later is reckoned with, and kept for corrections that have none', async () => {
  const undated = 'Statement\n\n1. The Ministers committed to draining the marsh within 30 days.';
  expect(await desk.take(undated, 'marsh.txt')).toMatchObject({ symbol: 'MARSH-UNDATED', date: null });
  expect((await entry('MARSH-UNDATED/1')).deadline_iso).toBeNull();
  expect(await desk.take(undated, 'marsh.txt', { date: '2022-05-01' })).toMatchObject({
    outcome: 'corrected',
    version: 2,
  });
  expect((await entry('MARSH-UNDATED/1')).deadline_iso).toBe('2022-05-31');
  await desk.take(undated.replace('marsh', 'whole marsh'), 'marsh.txt');
  expect((await entry('MARSH-UNDATED/1')).deadline_iso).toBe('2022-05-31');
  expect(await desk.take(undated.replace('marsh', 'whole marsh'), 'marsh.txt', { date: '2022-05-01' })).toMatchObject({
    outcome: 'unchanged',
  });
});

test('an ingestion that fails leaves nothing behind', async () => {
  const rows = async () => {
    const db = desk.store.db.withTables<Record<'document' | 'document_text' | 'provision', { id: string }>>();
    const count = (table: 'document' | 'document_text' | 'provision') =>
      db
        .selectFrom(table)
        .select((select) => select.fn.countAll().as('n'))
        .executeTakeFirst();
    return Promise.all([count('document'), count('document_text'), count('provision')]);
  };
  const before = await rows();
  const { ingestDocument } = await import('#communique/testing');
  const broken = { ...desk.register, enter: () => Promise.reject(new Error(`no ${newId(0)}`)) };
  const bytes = new TextEncoder().encode(ground.replaceAll('lock', 'bridge').replaceAll('Canal', 'Bridge'));
  await expect(
    ingestDocument({ ...desk, register: broken }, { bytes, fileName: 'bridge.txt', actor: { id: 'officer' } }),
  ).rejects.toThrow('no ');
  expect(await rows()).toEqual(before);
});

test('numbers and symbols stay what they are, whatever the service writes', async () => {
  const { id } = await entry('PORTO-2022/1');
  const renumbered = desk.store.transaction({ id: 'officer' }, (tx) =>
    amend(tx.withTables<CommitmentTables>(), {
      table: 'commitment',
      action: 'renumbered',
      id,
      set: { integer: 99, number: 'PORTO-2022/99' },
    }),
  );
  await expect(renumbered).rejects.toThrow('stays what it is');
});
