import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, addWorkingDays, dayOf, daysBetween, monthEnd, weekEnd } from './calendar.ts';

test('a month ends on its last day, leap years counted', () => {
  expect([monthEnd(2023, 2), monthEnd(2024, 2), monthEnd(2100, 2), monthEnd(2022, 6), monthEnd(2022, 12)]).toEqual([
    '2023-02-28',
    '2024-02-29',
    '2100-02-28',
    '2022-06-30',
    '2022-12-31',
  ]);
});

test('a day that the calendar does not have is null', () => {
  expect([dayOf(2023, 2, 29), dayOf(2023, 4, 31), dayOf(2023, 13, 1), dayOf(2024, 2, 29)]).toEqual([
    null,
    null,
    null,
    '2024-02-29',
  ]);
});

test('months are added to the same day, or to the last day of a shorter month', () => {
  expect([addMonths('2021-08-31', 6), addMonths('2023-10-31', 4), addMonths('2022-11-15', 2)]).toEqual([
    '2022-02-28',
    '2024-02-29',
    '2023-01-15',
  ]);
});

test('working days skip Saturday and Sunday', () => {
  expect(addWorkingDays('2022-07-15', 1)).toBe('2022-07-18');
  expect(addWorkingDays('2022-07-15', 10)).toBe('2022-07-29');
});

test('a week ends on its Sunday', () => {
  expect([weekEnd('2022-07-11'), weekEnd('2022-07-17')]).toEqual(['2022-07-17', '2022-07-17']);
});

test('adding days and taking them away again gives the same day', () => {
  const anyDay = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
      const iso = date.toISOString().slice(0, 10);
      expect(addDays(addDays(iso, count), -count)).toBe(iso);
      expect(daysBetween(iso, addDays(iso, count))).toBe(count);
    }),
  );
});
