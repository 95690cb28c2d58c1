import { expect, test } from 'vitest';
import { dueOf } from './due.ts';
import type { State } from './schema.ts';

const due = (deadline_iso: string | null, state: State = 'accepted') => dueOf({ deadline_iso, state }, '2022-06-30');

test('the last day is still on time', () => {
  expect([due('2022-06-29'), due('2022-06-30'), due('2022-09-27'), due('2022-09-28'), due(null)]).toEqual([
    'overdue',
    'soon',
    'soon',
    'later',
    'undated',
  ]);
});

test.each(['rejected', 'closed', 'lapsed', 'superseded'] as const)('what is %s is never overdue', (state) => {
  expect(due('2020-01-01', state)).toBe('later');
});
