import { expect, test } from 'vitest';
import type { Entry, Home } from '../api/shapes.ts';
import { placeInCycle } from './place-in-cycle.ts';

const entry = (kind: string, deadline_iso: string | null): Entry => ({ kind, deadline_iso }) as Entry;
const home = (next_due: Entry[], documents = 1): Home =>
  ({ documents, next_due, due: { overdue: 2, within_90_days: 0, later: 0, undated: 0 } }) as unknown as Home;

test('without a text the cycle has not begun', () => {
  expect(placeInCycle(home([], 0), '2031-10-12')).toEqual({ is: 'empty' });
});

test('a meeting ahead is the place in the cycle, even when a promise falls due before it', () => {
  const meeting = entry('meeting_scheduled', '2032-06-30');
  const place = placeInCycle(home([entry('commitment', '2031-12-31'), meeting]), '2031-10-12');
  expect(place).toEqual({ is: 'meeting', entry: meeting, by: '2032-06-30' });
});

test('without a meeting it is the first promise that falls due', () => {
  const promise = entry('tasking', '2031-10-12');
  expect(placeInCycle(home([promise]), '2031-10-12')).toEqual({ is: 'due', entry: promise, by: '2031-10-12' });
});

test('what is past its date is not ahead', () => {
  expect(placeInCycle(home([entry('commitment', '2031-10-11'), entry('commitment', null)]), '2031-10-12')).toEqual({
    is: 'nothing-ahead',
    overdue: 2,
  });
});
