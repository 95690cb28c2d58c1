import { LINES_OF_EFFORT } from '#core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLinesOfEffort } from './index.ts';

const lines = (text: string) => findLinesOfEffort(text, { start: 0, end: text.length });

test.each([
  ['military', 'We will train and advise the partner forces.'],
  ['political', 'They back a political settlement reached in a national dialogue.'],
  ['stabilization', 'Donors will pay for demining and for the return of displaced families.'],
  ['counter_messaging', 'Members will answer the propaganda that the group spreads on social media.'],
  ['financial', 'Members will cut off its revenue streams and freeze assets by sanctions.'],
  ['law_enforcement', 'Foreign terrorist fighters will be brought to justice in fair trials.'],
] as const)('%s is told by its own words', (line, text) => {
  expect(lines(text)).toEqual([line]);
});

test('a sentence may fall to several lines, told in the order of the communiqu\u00e9', () => {
  expect(lines('Police will stop money laundering, and troops will guard the reconstruction.')).toEqual([
    'military',
    'stabilization',
    'financial',
    'law_enforcement',
  ]);
});

test('all lines at once, or listed by name, are all six', () => {
  expect(lines('Work goes on across all Coalition lines of effort.')).toEqual([...LINES_OF_EFFORT]);
  expect(
    lines('its military, political, stabilization, counter-messaging, financial and law enforcement lines of effort'),
  ).toEqual([...LINES_OF_EFFORT]);
});

test.each([
  'We will cut emissions and protect the ocean by 2030.',
  'Finance Ministers will fund vaccines and fiscal recovery, and reform the financial system.',
  'Trade ministers praised the labour force and the supply chains of the region.',
  'We value transparency and accountability in global health.',
  'The Ministers thanked their hosts.',
])('another field falls to no line: %s', (text) => {
  expect(lines(text)).toEqual([]);
});

test('money belongs to the effort where the threat is named beside it', () => {
  expect(lines('They know of the financing and the income of the group.')).toEqual([]);
  expect(lines('They know of the financing and the income of ISIL.')).toEqual(['financial']);
});

test('one weak word is not enough, nor the same one twice', () => {
  expect(lines('The operation went on; another operation followed.')).toEqual([]);
});

test('any text at all gets a subset of the lines, in their order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = lines(text);
      expect(found).toEqual(LINES_OF_EFFORT.filter((line) => found.includes(line)));
    }),
  );
});
