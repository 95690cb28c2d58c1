import { LINES_OF_EFFORT, sha256 } from '#core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULE_EXAMPLES } from './english/rules/samples/rule-examples.ts';
import { RESOLUTIONS } from './layout/samples/resolutions.ts';
import { GATE_TYPES, KINDS } from './provision.ts';
import { readCommunique } from './read.ts';

const SENTENCES = RULE_EXAMPLES.trim()
  .split('\n')
  .map((line) => line.split(' | ')[2] ?? '');
const LINES = Object.values(RESOLUTIONS).flatMap((sample) => sample.trim().split('\n'));
const JOINTS = [' ', '\n', '\n\n', '\r\n', '\f', '\n- ', '\n• ', '; ', ', and ', ' ', '\n(a) ', '\n\n3. ', ': ', ' – '];
const WORDS = [...new Set(SENTENCES.join(' ').split(/\s+/))];

/** Reads a text and holds it to what is promised of every reading. */
function lawfulReading(text: string, date: string | null = '2023-05-03') {
  const reading = readCommunique(text, { date });
  const ids = reading.provisions.map(({ id }) => id);
  const prefix = sha256(text).slice(0, 8);
  expect(new Set(ids).size).toBe(ids.length);
  let end = 0;
  reading.provisions.forEach((provision, index) => {
    const { start, quote, bearer, gates, conditions, confidence, group, part, deadline, deadline_iso: day } = provision;
    expect(provision.id).toBe(`${prefix}#${String(index + 1).padStart(2, '0')}`);
    expect(start).toBeGreaterThanOrEqual(end);
    expect(provision.end).toBeGreaterThan(start);
    expect(quote).toBe(text.slice(start, provision.end));
    expect(quote).toBe(quote.trim());
    end = provision.end;
    expect(KINDS).toContain(provision.kind);
    expect(provision.rule).not.toBe('');
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    if (provision.trackable) expect(bearer.length).toBeGreaterThan(0);
    expect((group === null) === (part === null)).toBe(true);
    expect(conditions).toEqual(gates.map((gate) => gate.text));
    for (const gate of gates) {
      expect(GATE_TYPES).toContain(gate.type);
      expect(gate.start >= start && gate.end <= provision.end && gate.start < gate.end).toBe(true);
      expect(text.slice(gate.start, gate.end).replace(/\s+/g, ' ')).toBe(gate.text);
    }
    if (deadline !== null) expect(quote.replace(/\s+/g, ' ')).toContain(deadline);
    if (day !== null) expect([deadline === null, /^\d{4}-\d\d-\d\d$/.test(day)]).toEqual([false, true]);
    for (const line of provision.lines_of_effort) expect(LINES_OF_EFFORT).toContain(line);
  });
  let last = 0;
  for (const block of reading.structure.blocks) {
    expect(block.start >= last && block.end > block.start && block.end <= text.length).toBe(true);
    last = block.end;
  }
  return reading;
}

/** Texts put together of our own sentences, in any order and layout. */
const composed = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES, ...LINES), fc.constantFrom(...JOINTS)), { maxLength: 25 })
  .map((pieces) => pieces.flat().join(''));
/** Words of our own sentences, shuffled: no English, but near it. */
const shuffled = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS)), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

describe('whatever the text, its reading keeps the promises made of every reading', () => {
  test('sentences in any order and layout', () => {
    fc.assert(
      fc.property(composed, (text) => void lawfulReading(text)),
      { numRuns: 150 },
    );
  });

  test('words in any order', () => {
    fc.assert(
      fc.property(shuffled, (text) => void lawfulReading(text)),
      { numRuns: 150 },
    );
  });

  test('signs of any script, halves of pairs included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void lawfulReading(text)),
      {
        numRuns: 200,
      },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => void lawfulReading(text)),
      {
        numRuns: 100,
      },
    );
    for (const text of ['\ud800', 'We will \udfff count.', 'We will count 😀 nets.', '\u202eWe will count nets.'])
      lawfulReading(text);
  });

  test('a text without a date, and one with', () => {
    fc.assert(
      fc.property(composed, fc.constantFrom(null, '2024-02-29', '1999-12-31'), (text, date) => {
        lawfulReading(text, date);
      }),
      { numRuns: 60 },
    );
  });
});

test('the same text is read the same, whatever was read before it', () => {
  fc.assert(
    fc.property(composed, composed, (text, other) => {
      const first = JSON.stringify(readCommunique(text));
      readCommunique(other);
      expect(JSON.stringify(readCommunique(text))).toBe(first);
    }),
    { numRuns: 60 },
  );
});

/** What a text says, without where it stands. */
function told(text: string): unknown[] {
  const { provisions } = readCommunique(text, { date: '2023-05-03' });
  return provisions.map(({ quote, kind, rule, bearer }) => [quote, kind, rule, bearer]);
}

test('a paragraph is read the same, wherever in a text it stands', () => {
  const paragraph = 'We will publish tide tables and repair the bridges.';
  const own = told(paragraph);
  expect(told(`We thank the pilots.\n\n${'The ice is thick.\n\n'.repeat(40)}${paragraph}`).slice(-own.length)).toEqual(
    own,
  );
});

describe('a text made to keep a reader busy is read to its end', () => {
  const many = 100_000;
  test.each([
    ['commas', `We will ${'a, '.repeat(many)}end.`],
    ['“and”', `We will publish ${'and '.repeat(many)}end.`],
    ['verbs in a row', `We will ${'publish tables and '.repeat(many / 4)}rest.`],
    ['brackets in brackets', `We will ${'('.repeat(many)}${')'.repeat(many)} publish tables.`],
    ['brackets that never close', `We will ${'[('.repeat(many)} publish tables.`],
    ['dashes', `The tables ${'– tables '.repeat(many)}rest.`],
    ['quotation marks', '“'.repeat(many)],
    ['blank lines', `We will${'\n'.repeat(many * 5)}publish tables.`],
    ['one line of a megabyte', 'tables '.repeat(150_000)],
    ['one word of a megabyte', 't'.repeat(1_000_000)],
  ])('%s', (_, text) => void lawfulReading(text));
});
