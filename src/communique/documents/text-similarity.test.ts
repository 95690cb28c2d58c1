import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSimilarity } from './text-similarity.ts';

test('a text is wholly like itself, however its lines are broken', () => {
  expect(textSimilarity('The Ministers met in Porto today.', 'The Ministers\nmet in\n\nPorto — today')).toBe(1);
});

test('texts without three words in a row in common are not like at all', () => {
  expect(textSimilarity('The Ministers met in Porto.', 'In Porto the Ministers dined.')).toBe(0);
});

test('one word changed in a long text leaves it nearly the same', () => {
  const words = Array.from({ length: 200 }, (_, index) => `word${index}`);
  expect(textSimilarity(words.join(' '), words.with(100, 'other').join(' '))).toBeCloseTo(0.985, 2);
});

test('likeness lies between 0 and 1 and goes both ways', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (a, b) => {
      const likeness = textSimilarity(a, b);
      expect(likeness).toBe(textSimilarity(b, a));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(textSimilarity(a, a)).toBe(1);
    }),
  );
});
