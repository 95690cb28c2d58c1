import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignProvisions } from './align-provisions.ts';

const text = [
  'The Ministers committed to opening a training centre in Porto.',
  'The Ministers tasked the Secretariat to report on port security.',
  'They agreed to share customs data every month.',
];

test('the same words continue the same provisions, whatever the punctuation', () => {
  const after = text.map((quote) => quote.toUpperCase().replace('.', ' ;'));
  expect(alignProvisions(text, after)).toEqual({ was: [0, 1, 2], same: [true, true, true] });
});

test('a provision that is reworded continues the one that it is likest to', () => {
  const after = [
    text[0] as string,
    'The Ministers tasked the Secretariat to report on security in ports.',
    text[2] as string,
  ];
  expect(alignProvisions(text, after)).toEqual({ was: [0, 1, 2], same: [true, false, true] });
});

test('a provision that is nowhere like another is new, and one that nothing is like is dropped', () => {
  expect(alignProvisions(text, ['Observers were thanked for coming.', text[2] as string]).was).toEqual([null, 2]);
});

test('what has moved is found again', () => {
  expect(alignProvisions(text, text.toReversed()).was).toEqual([2, 1, 0]);
});

test('of words that stand twice the first continues the first', () => {
  expect(alignProvisions(['A b c.', 'A b c.'], ['A b c.', 'X y z.', 'A b c.']).was).toEqual([0, null, 1]);
});

test('between two that are equally like, the one in the same order is preferred', () => {
  const before = ['Share data on ships now.', 'Nothing else here at all.', 'Share data on ships soon.'];
  const after = ['Share data on ships then.', 'Nothing else here at all.', 'Share data on ships later.'];
  expect(alignProvisions(before, after).was).toEqual([0, 1, 2]);
});

const quotes = fc.array(
  fc
    .array(fc.constantFrom('share', 'data', 'ships', 'report', 'in', 'May'), { maxLength: 6 })
    .map((words) => words.join(' ')),
  { maxLength: 12 },
);

function times(all: readonly string[], quote: string): number {
  return all.filter((each) => each === quote).length;
}

test('each provision is continued at most once, and the same words are never passed over', () => {
  fc.assert(
    fc.property(quotes, quotes, (before, after) => {
      const { was, same } = alignProvisions(before, after);
      const used = was.filter((index) => index !== null);
      expect(new Set(used).size).toBe(used.length);
      expect(was).toHaveLength(after.length);
      for (const quote of new Set(after))
        expect(after.filter((each, index) => each === quote && same[index]).length).toBe(
          Math.min(times(before, quote), times(after, quote)),
        );
    }),
  );
});

test('a text against itself keeps everything', () => {
  fc.assert(
    fc.property(quotes, (text) => {
      expect(alignProvisions(text, text).was).toEqual(text.map((_, index) => index));
    }),
  );
});
