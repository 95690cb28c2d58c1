import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnHyphens } from './line-end-hyphens.ts';

const joined = (lines: string[]) => learnHyphens(lines)(lines[0] ?? '', lines[1] ?? '');
const letters = (text: string) => text.replace(/[^a-z]/gu, '');

describe('a word broken at the end of a line', () => {
  test('loses its hyphen when the word stands elsewhere in one', () => {
    expect(joined(['they govern-', 'ment policy', 'the government agreed'])).toBe('they government policy');
  });

  test('keeps its hyphen when the compound stands elsewhere', () => {
    expect(joined(['of counter-', 'terrorism work', 'on counter-terrorism'])).toBe('of counter-terrorism work');
  });

  test('follows the greater number when both forms stand elsewhere', () => {
    const lines = ['to co-', 'operate well', 'cooperate', 'cooperate', 'co-operate'];
    expect(joined(lines)).toBe('to cooperate well');
  });

  test('keeps its hyphen when both parts are words of the document', () => {
    expect(joined(['a long-', 'term plan', 'long talks', 'one term of office', 'a plan'])).toBe('a long-term plan');
  });

  test('keeps its hyphen before figures and capitals', () => {
    expect(joined(['since COVID-', '19 began'])).toBe('since COVID-19 began');
    expect(joined(['the Syria-', 'Iraq border'])).toBe('the Syria-Iraq border');
  });

  test('keeps its hyphen in a document that does not break words', () => {
    const plain = Array.from({ length: 40 }, () => 'nothing is broken here');
    expect(joined(['a cost-', 'effective way', ...plain])).toBe('a cost-effective way');
  });

  test('loses its hyphen in a document that is seen to break words', () => {
    const others = ['the agree-', 'ment held', 'an agreement', 'of promi-', 'ses made', 'the promises'];
    expect(joined(['the secre-', 'tariat wrote', ...others])).toBe('the secretariat wrote');
  });

  test('always loses a soft hyphen', () => {
    expect(joined(['co\u00ad', 'operate'])).toBe('cooperate');
  });
});

test('whatever is joined, no letter is lost', () => {
  const line = fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 12 }), (words) => {
      const lines = words.map((inLine) => `${inLine.join(' ')}-`);
      const text = learnHyphens(lines)(lines[0] as string, lines[1] as string);
      expect(letters(text)).toBe(letters((lines[0] as string) + (lines[1] as string)));
    }),
  );
});
