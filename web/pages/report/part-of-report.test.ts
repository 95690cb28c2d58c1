import { expect, test } from 'vitest';
import type { ProgressReport, ReportRow } from '#reports';
import { partOfReport } from './part-of-report.ts';

const row = (number: string): ReportRow => ({ number }) as ReportRow;
const report = {
  figures: { overdue: ['L-1/1'], blocked: [], soon: [], later: [], undated: [], closed: [] },
  unknown: { bearer: ['L-1/2'], date: ['L-1/3'], reckoning: [], assessment: [] },
  sections: [
    { line: 'political', commitments: [row('L-1/1'), row('L-1/2')], also: ['L-1/3'] },
    { line: null, commitments: [row('L-1/3')], also: [] },
  ],
  standing: [row('L-1/S1')],
  set_aside: [],
} as unknown as ProgressReport;

test('a figure opens to the rows that make it, and to no other', () => {
  const { sections, standing } = partOfReport(report, 'unknown');
  expect(sections.map(({ commitments, also }) => [commitments.map(({ number }) => number), also])).toEqual([
    [['L-1/2'], ['L-1/3']],
    [['L-1/3'], []],
  ]);
  expect(standing).toEqual([]);
});

test('without a part the report is whole', () => {
  expect(partOfReport(report, undefined)).toBe(report);
});
