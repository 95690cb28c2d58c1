import { expect, test } from 'vitest';
import { countUnknown, unknownsOf } from './unknowns-of.ts';

const report = {
  unknown: { bearer: ['LISBON-2031/2'], date: ['LISBON-2031/2', 'LISBON-2031/3'], reckoning: [], assessment: [] },
};

test('each promise has its own unknowns', () => {
  expect(unknownsOf(report, 'LISBON-2031/2')).toEqual(['bearer', 'date']);
  expect(unknownsOf(report, 'LISBON-2031/4')).toEqual([]);
});

test('a promise with two unknowns counts once', () => {
  expect(countUnknown(report)).toBe(2);
});
