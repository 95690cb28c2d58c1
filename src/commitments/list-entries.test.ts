import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { LINES_OF_EFFORT } from '#core';
import { type TestStore, testStore } from '#store/testing';
import { blockedBy, isSettled } from './blocked-by.ts';
import { dueOf } from './due.ts';
import { readHome } from './home.ts';
import { allEntries, listEntries } from './list-entries.ts';
import type { RegisterFilter } from './register-filter.ts';
import { DUES, ENTRY_TYPES, SORTS, STATES } from './schema.ts';
import { randomEntries, storeEntries } from './testing/random-entries.ts';

const today = '2022-06-01';
const view = { today, language: 'en' } as const;
const rows = randomEntries(240);
type Row = (typeof rows)[number];
let store: TestStore;

beforeAll(async () => {
  store = await testStore();
  await storeEntries(store, rows);
});

/** The filters in plain code, to compare the database's with. */
function passes(row: Row, filter: RegisterFilter): boolean {
  const { type = 'commitment', line, bearer, state, text, document } = filter;
  const deadline = row.deadline_iso ?? null;
  const exact = BEARERS.filter((name) => name.toLowerCase() === bearer?.toLowerCase());
  const meant =
    exact.length > 0 ? exact : BEARERS.filter((name) => name.toLowerCase().includes(bearer?.toLowerCase() ?? ''));
  return [
    type === 'all' || row.type === type,
    line === undefined || (line === 'none' ? row.lines_of_effort.length === 0 : row.lines_of_effort.includes(line)),
    bearer === undefined || row.bearer.some((name) => meant.includes(name)),
    filter.due_after === undefined || (deadline !== null && deadline >= filter.due_after),
    filter.due_before === undefined || (deadline !== null && deadline < filter.due_before),
    filter.due === undefined || dueOf({ deadline_iso: deadline, state: row.state }, today) === filter.due,
    filter.is_open !== true || !isSettled(row.state),
    state === undefined || row.state === state,
    (text ?? '')
      .toLowerCase()
      .split(' ')
      .every((word) => `${row.quote}\n${row.number}`.toLowerCase().includes(word)),
    document === undefined || row.symbol === document,
  ].every(Boolean);
}

const BEARERS = ['Ministers', 'Finance Ministers', 'Coalition', 'Working Groups'];
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 });
const filters = fc.record({
  type: maybe([...ENTRY_TYPES, 'all' as const]),
  line: maybe([...LINES_OF_EFFORT, 'none' as const]),
  bearer: maybe(['ministers', 'finance', 'group', 'nobody', '%']),
  due_after: maybe(['2022-06-01', '2022-08-30']),
  due_before: maybe(['2022-06-01', '2022-08-30']),
  due: maybe(DUES),
  is_open: maybe([true]),
  state: maybe(STATES),
  text: maybe(['data', 'SHIPS share', '%', '_', 'porto-2022/s', "'"]),
  document: maybe(['OSLO-2022', 'PORTO-2022', 'BERN-1900']),
});

const numbersOf = (entries: readonly { number: string }[]) => entries.map(({ number }) => number);

test('the register lets through what the same conditions in plain code do', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const found = await allEntries(store.db, filter, view);
      expect(numbersOf(found).toSorted()).toEqual(numbersOf(rows.filter((row) => passes(row, filter))).toSorted());
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('each facet is counted under all filters but its own', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const { facets, total } = await listEntries(store.db, { ...filter, limit: 1 }, view);
      expect(total).toBe(rows.filter((row) => passes(row, filter)).length);
      const inState = rows.filter((row) => passes(row, { ...filter, state: undefined }));
      for (const state of STATES)
        expect(facets.states.find(({ value }) => value === state)?.count ?? 0).toBe(
          inState.filter((row) => row.state === state).length,
        );
      const inLine = rows.filter((row) => passes(row, { ...filter, line: undefined }));
      for (const line of [...LINES_OF_EFFORT, 'none' as const])
        expect(facets.lines.find(({ value }) => value === line)?.count ?? 0).toBe(
          inLine.filter((row) => passes(row, { type: 'all', line })).length,
        );
    }),
    { numRuns: 60, seed: 2 },
  );
});

test.each(SORTS)('the pages of the order %s show every entry once, in that order', async (sort) => {
  const whole = numbersOf(await allEntries(store.db, { type: 'all', sort }, view));
  expect(whole.toSorted()).toEqual(numbersOf(rows).toSorted());
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listEntries(store.db, { type: 'all', sort, cursor, limit: 37 }, view);
    seen.push(...numbersOf(page.items));
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(whole);
});

function orderKey({ number }: { number: string }): string {
  return number.replace(/\/(S?)(\d+)(?:\.(\d+))?$/, (_, series: string, integer: string, part?: string) =>
    ['', series, integer.padStart(6, '0'), (part ?? '').padStart(6, '0')].join(' '),
  );
}

test('numbers are ordered as numbers, parts after their integer, standing positions after the commitments of their text', async () => {
  const whole = await allEntries(store.db, { type: 'all' }, view);
  expect(numbersOf(whole)).toEqual(numbersOf(whole.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))));
});

test('what has no date comes last, the nearest or the farthest first', async () => {
  for (const [sort, sign] of [
    ['due', 1],
    ['-due', -1],
  ] as const) {
    const dates = (await allEntries(store.db, { sort }, view)).map((entry) => entry.deadline_iso);
    const dated = dates.filter((date) => date !== null);
    expect(dates.slice(0, dated.length)).toEqual(dated.toSorted((a, b) => (a < b ? -sign : sign)));
  }
});

test.each([
  '',
  'x',
  'W10',
  Buffer.from('["due",1]').toString('base64url'),
  Buffer.from('["number","A","b",1.5,0]').toString('base64url'),
])('the cursor %j is none of the register and refused', async (cursor) => {
  await expect(listEntries(store.db, { cursor, limit: 5 }, view)).rejects.toMatchObject({ code: 'bad-request' });
});

test('a cursor of one order is refused in another', async () => {
  const { next_cursor: cursor } = await listEntries(store.db, { sort: 'due', limit: 1 }, view);
  const other = listEntries(store.db, { sort: 'line', cursor: cursor ?? '', limit: 1 }, view);
  await expect(other).rejects.toMatchObject({ code: 'bad-request' });
});

test('the figures of the home page are those of the register', async () => {
  const home = await readHome(store.db, view);
  const all = await allEntries(store.db, {}, view);
  const open = all.filter(({ state }) => !isSettled(state));
  const due = (name: string) => open.filter((entry) => entry.due === name).length;
  expect(home.commitments).toBe(all.length);
  expect(home.commitments_coarse).toBe(new Set(all.map(({ group, number }) => group ?? number)).size);
  expect(home.standing_positions).toBe((await allEntries(store.db, { type: 'standing' }, view)).length);
  expect(home.due).toEqual({
    overdue: due('overdue'),
    within_90_days: due('soon'),
    later: due('later'),
    undated: due('undated'),
  });
  expect(home.blocked).toBe(all.filter((entry) => blockedBy(entry, 'en').length > 0).length);
  expect(Object.values(home.by_state).reduce((sum, count) => sum + count, 0)).toBe(all.length);
  for (const { line, commitments } of home.by_line)
    expect(commitments).toBe(
      all.filter((entry) => (line ? entry.lines_of_effort.includes(line) : entry.lines_of_effort.length === 0)).length,
    );
  expect(home.next_due.map(({ deadline_iso }) => deadline_iso)).toEqual(
    open
      .flatMap(({ deadline_iso: date }) => (date !== null && date >= today ? [date] : []))
      .toSorted()
      .slice(0, 5),
  );
});
