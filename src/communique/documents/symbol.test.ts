import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeSymbol, parseSymbol, symbolFor } from './symbol.ts';

const nothing = { date: '2021-06-28', place: null, body: null, title: null, sourceName: 'final draft 2.docx' };

test.each([
  [{ place: 'Rome' }, 'ROME-2021'],
  [{ place: 'Carbis Bay' }, 'CARBIS-BAY-2021'],
  [{ place: "Côte d'Ivoire", body: 'G7 Leaders' }, 'COTE-DIVOIRE-2021'],
  [{ place: 'Rome', date: null }, 'ROME-UNDATED'],
  [{ sourceName: '2021-06-28-rome.txt' }, 'ROME-2021'],
  [{ sourceName: '2014-08-15-unsc-2170.txt' }, 'UNSC-2170-2021'],
  [{ sourceName: '2014-08-15-unsc-2170.txt', date: null }, 'UNSC-2170-2014'],
  [{ sourceName: 'oslo_20140815_final.txt', date: null }, 'OSLO-2014'],
  [{ sourceName: 'g7-carbis-bay.pdf', body: 'G7 Leaders' }, 'G7-CARBIS-BAY-2021'],
  [{ body: 'G7 Leaders' }, 'G7-2021'],
  [{ body: 'United Nations Security Council' }, 'UNSC-2021'],
  [{ body: 'The Harbour Partnership', title: 'Joint Statement' }, 'THP-2021'],
  [{ title: 'Joint Statement on Food Security' }, 'FOOD-SECURITY-2021'],
  [{ title: 'بيان مشترك' }, 'TEXT-2021'],
])('a text with %o asks for the symbol %s', (source, symbol) => {
  expect(symbolFor({ ...nothing, ...source })).toBe(symbol);
});

test('a symbol that is asked for can always be given', () => {
  const words = fc.option(fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(words, words, words, fc.string({ unit: 'binary' }), (place, body, title, sourceName) => {
      const symbol = symbolFor({ date: '2021-06-28', place, body, title, sourceName });
      expect(parseSymbol(symbol)).toBe(symbol);
    }),
  );
});

test('the second text of a place and year is B, the twenty-seventh AA', () => {
  const taken = new Set<string>();
  for (let count = 0; count < 27; count++) taken.add(freeSymbol('ROME-2021', taken));
  expect([...taken].filter((_, index) => [0, 1, 25, 26].includes(index))).toEqual([
    'ROME-2021',
    'ROME-2021-B',
    'ROME-2021-Z',
    'ROME-2021-AA',
  ]);
});

test.each(['', 'rome 2021', 'ROME/2021', '-ROME', 'ROME--2021', 'Ü-2021', 'A'.repeat(41)])(
  '%j is no symbol',
  (given) => {
    expect(() => parseSymbol(given)).toThrow(expect.objectContaining({ code: 'bad-usage' }));
  },
);

test('a symbol may be written in small letters', () => {
  expect(parseSymbol(' rome-2021 ')).toBe('ROME-2021');
});
