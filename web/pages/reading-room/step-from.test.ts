import { expect, test } from 'vitest';
import { stepFrom } from './step-from.ts';

const shown = [2, 3, 7];

test('a step goes to the next provision that is shown, and stays at either end', () => {
  expect([stepFrom(2, shown, 1), stepFrom(3, shown, 1), stepFrom(7, shown, 1)]).toEqual([3, 7, 7]);
  expect([stepFrom(7, shown, -1), stepFrom(3, shown, -1), stepFrom(2, shown, -1)]).toEqual([3, 2, 2]);
});

test('a step from one that the filter hides goes to its nearest neighbour', () => {
  expect([stepFrom(5, shown, 1), stepFrom(5, shown, -1)]).toEqual([7, 3]);
});

test('without an open provision a step begins at the near end', () => {
  expect([stepFrom(null, shown, 1), stepFrom(null, shown, -1), stepFrom(null, [], 1)]).toEqual([2, 7, null]);
});
