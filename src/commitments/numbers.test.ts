import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateNumbers, numberText } from './numbers.ts';

const shown = (lists: (string | null)[], last = 0, known = new Map<string, { integer: number; lastPart: number }>()) =>
  allocateNumbers(
    lists.map((list) => ({ list })),
    last,
    known,
  ).map(({ integer, part }) => (part ? `${integer}.${part}` : `${integer}`));

test('numbers are the next free integers in text order', () => {
  expect(shown([null, null, null])).toEqual(['1', '2', '3']);
  expect(shown([null, null], 12)).toEqual(['13', '14']);
});

test('the items of one list share an integer and have parts', () => {
  expect(shown([null, 'a', 'a', null, 'b', 'b', 'b'])).toEqual(['1', '2.1', '2.2', '3', '4.1', '4.2', '4.3']);
});

test('the only item of its list takes an integer without a part', () => {
  expect(shown(['a', null])).toEqual(['1', '2']);
});

test('an item that joins a list numbered in parts takes the next free part', () => {
  expect(shown([null, 'a'], 7, new Map([['a', { integer: 3, lastPart: 4 }]]))).toEqual(['8', '3.5']);
});

test('no number is given twice, and none that was given before', () => {
  const lists = fc.array(fc.option(fc.constantFrom('a', 'b', 'c')), { maxLength: 30 });
  fc.assert(
    fc.property(lists, fc.nat(50), (given, last) => {
      const numbers = allocateNumbers(
        given.map((list) => ({ list })),
        last,
      );
      expect(new Set(numbers.map(({ integer, part }) => `${integer}.${part}`)).size).toBe(given.length);
      for (const { integer } of numbers) expect(integer).toBeGreaterThan(last);
      const integers = new Set(numbers.map(({ integer }) => integer));
      expect(Math.max(last, ...integers) - last).toBe(integers.size);
    }),
  );
});

test.each([
  [{ symbol: 'ROME-2021', type: 'commitment', integer: 12, part: 0 }, 'ROME-2021/12'],
  [{ symbol: 'ROME-2021', type: 'commitment', integer: 12, part: 1 }, 'ROME-2021/12.1'],
  [{ symbol: 'ROME-2021', type: 'standing', integer: 3, part: 0 }, 'ROME-2021/S3'],
] as const)('%o is written %s', (number, text) => {
  expect(numberText(number)).toBe(text);
});
