import { expect, test } from 'vitest';
import { readCommunique } from '#communique';
import { accuracy, leftOut, macroF1 } from './labelled.ts';
import { clauseKind, kindOfLabel } from './clause-kinds.ts';
import { rowsOf } from './csv.ts';

test('quoted fields keep commas, quotes and line ends', () => {
  expect(rowsOf('id,words\r\n1,"a, ""b""\nc"\n2,\n')).toEqual([
    { id: '1', words: 'a, "b"\nc' },
    { id: '2', words: '' },
  ]);
});

test('macro-F1 weighs rare labels like frequent ones', () => {
  const judged = ['a', 'a', 'a', 'b'].map((gold, index) => ({ document: String(index), gold, read: 'a' }));
  expect(accuracy(judged)).toBe(0.75);
  expect(macroF1(judged)).toBeCloseTo((6 / 7 + 0) / 2);
  expect(leftOut(judged, accuracy)).toEqual({ least: 2 / 3, most: 1 });
});

test('the labels of the table stand for three kinds', () => {
  expect(kindOfLabel('Commitment made by states (national action)')).toBe('commitment');
  expect(kindOfLabel('Request to UN institution')).toBe('request');
  expect(kindOfLabel('Recommendation to actors other than states')).toBe('request');
  expect(kindOfLabel('Further recommendation for implementation')).toBe('other');
});

test.for([
  ['Urges States to mark their wrecks;', 'commitment'],
  ['We will strengthen our coastguards.', 'commitment'],
  ['Resolves to assist islands without a harbour;', 'commitment'],
  ['Requests the Secretary-General to report on tides;', 'request'],
  ['Encourages the High Commissioner to continue his visits;', 'request'],
  ['Encourages Governments to appoint pilots;', 'other'],
  ['Recognizes the importance of early warning;', 'other'],
  ['Calls for greater attention to islanders;', 'other'],
  ['Invites the Committee to study rafts and invites States to report on theirs;', 'other'],
] as const)('"%s" is %s', ([clause, kind]) => {
  expect(clauseKind(readCommunique(clause, { date: '2003-05-05' }).provisions, clause)).toBe(kind);
});
