import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATES } from '#commitments';
import { LINES_OF_EFFORT } from '#core';
import { dueOn } from './due.ts';
import { progressReport } from './progress-report.ts';
import { ASSESSMENTS, ProgressReport, type ReportRow } from './schema.ts';
import { entry, SAMPLE } from './testing/index.ts';

const TODAY = '2022-05-01';
const report = progressReport(SAMPLE, { today: TODAY, language: 'en' });
const numbers = (rows: readonly ReportRow[]) => rows.map(({ number }) => number.slice('ROME-2021/'.length));

test('lines stand in the order of the communiqué, those without a line last', () => {
  expect(report.sections.map(({ line }) => line)).toEqual(['political', 'stabilization', 'financial', null]);
});

test('what is past its date comes first, then by date, then without a date, closed last', () => {
  const [political, stabilization] = report.sections;
  expect(numbers(stabilization?.commitments ?? [])).toEqual(['1', '2', '3', '4']);
  expect(numbers(political?.commitments ?? [])).toEqual(['5', '6']);
});

test('a promise of two lines stands in full under the first and is named under the other', () => {
  expect(report.sections.map(({ line, also }) => [line, also])).toContainEqual(['financial', ['ROME-2021/1']]);
});

test('figures are the numbers that make them; closed is neither late nor due, whatever its date', () => {
  expect(report.figures).toEqual({
    overdue: ['ROME-2021/1'],
    soon: ['ROME-2021/2'],
    later: ['ROME-2021/3'],
    undated: ['ROME-2021/4', 'ROME-2021/5', 'ROME-2021/8.1'],
    closed: ['ROME-2021/6'],
    blocked: ['ROME-2021/1'],
  });
});

test('unknown is said as unknown, and a date in words is another unknown than no date', () => {
  expect(report.unknown).toEqual({
    bearer: ['ROME-2021/4'],
    date: ['ROME-2021/4', 'ROME-2021/8.1'],
    reckoning: ['ROME-2021/5'],
    assessment: ['ROME-2021/1'],
  });
});

test('standing positions and what is set aside stand apart from what is owed', () => {
  expect([numbers(report.standing), numbers(report.set_aside)]).toEqual([['9'], ['7']]);
});

test('the last day of a deadline is on time, the day after is late', () => {
  const row = { deadline_iso: '2022-06-30' };
  expect(['2022-03-31', '2022-04-01', '2022-06-30', '2022-07-01'].map((day) => dueOn(row, day))).toEqual([
    'later',
    'soon',
    'soon',
    'overdue',
  ]);
});

test('how rows stood to their dates on another day does not matter', () => {
  const [row] = progressReport([entry({ deadline_iso: '2022-04-30', due: 'later' })], {
    today: TODAY,
    language: 'en',
  }).sections;
  expect(row?.commitments[0]?.due).toBe('overdue');
});

test('the report is what its schema says, and an empty register gives an empty one', () => {
  expect(ProgressReport.parse(report)).toEqual(report);
  expect(progressReport([], { today: TODAY, language: 'fr' })).toMatchObject({
    sections: [],
    documents: [],
    standing: [],
  });
});

const rows = fc.array(
  fc.record({
    type: fc.constantFrom('commitment' as const, 'standing' as const),
    state: fc.constantFrom(...STATES),
    assessment: fc.constantFrom(...ASSESSMENTS),
    lines_of_effort: fc.uniqueArray(fc.constantFrom(...LINES_OF_EFFORT)),
    deadline_iso: fc.option(fc.constantFrom('2021-01-01', '2022-05-01', '2022-06-01', '2031-01-01')),
  }),
  { maxLength: 30 },
);

const sorted = (list: readonly { number: string }[]) => list.map(({ number }) => number).toSorted();

test('nothing is lost and nothing stands in full twice', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const all = given.map((fields, index) => entry({ ...fields, number: `X-2021/${index + 1}` }));
      const { sections, standing, set_aside: aside, figures } = progressReport(all, { today: TODAY, language: 'en' });
      const told = [...sections.flatMap(({ commitments }) => commitments), ...standing, ...aside];
      expect(sorted(told)).toEqual(sorted(all));
      const owed = sections.flatMap(({ commitments }) => commitments);
      const { overdue, soon, later, undated, closed } = figures;
      expect([...overdue, ...soon, ...later, ...undated, ...closed].toSorted()).toEqual(sorted(owed));
    }),
  );
});
