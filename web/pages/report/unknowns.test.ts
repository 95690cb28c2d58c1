import { expect, test } from 'vitest';
import type { Entry } from '../../shared/api/shapes.ts';
import { unknownsOf } from './unknowns.ts';

const known = { bearer: ['Italy'], deadline: 'by June', deadline_iso: '2032-06-30', assessment: 'not_yet_due' };

test('a promise of which all is known has no unknowns', () => {
  expect(unknownsOf(known as Entry)).toEqual([]);
});

test('no date and a date that was not reckoned are two things', () => {
  expect(unknownsOf({ ...known, deadline: null, deadline_iso: null } as Entry)).toEqual(['date']);
  expect(unknownsOf({ ...known, deadline_iso: null } as Entry)).toEqual(['reckoning']);
});

test('not delivered is known; unknown is unknown', () => {
  expect(unknownsOf({ ...known, assessment: 'none' } as Entry)).toEqual([]);
  expect(unknownsOf({ ...known, bearer: [], assessment: 'unknown' } as unknown as Entry)).toEqual([
    'bearer',
    'assessment',
  ]);
});
