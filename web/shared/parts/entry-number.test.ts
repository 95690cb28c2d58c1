import { expect, test } from 'vitest';
import { numberOfParts, partsOfNumber } from './entry-number.ts';

test('a number taken apart and put together is the same number', () => {
  for (const number of ['ROME-2021/12', 'ROME-2021/12.1', 'SR-2170-2014/3'])
    expect(numberOfParts(partsOfNumber(number))).toBe(number);
});
