import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesTable } from './entries-table.ts';
import { sampleEntry } from './testing/sample-entry.ts';

const plain = { width: 100, colour: false };

test('figures stand to the right, and the words take the room that is left', () => {
  const table = entriesTable(
    [sampleEntry(), sampleEntry({ number: 'PORTO-2022/10.1', deadline_iso: null, deadline: null })],
    plain,
  );
  expect(table.split('\n').slice(0, 3)).toEqual([
    '         Number         Due  Bearer     Line             State     Words',
    '   PORTO-2022/1  2022-12-31  Ministers  law_enforcement  proposed  The Ministers committed to openi…',
    'PORTO-2022/10.1              Ministers  law_enforcement  proposed  The Ministers committed to openi…',
  ]);
});

test('a table never runs over the terminal, however narrow', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 80 });
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 200 }), words, words, (width, quote, bearer) => {
      const table = entriesTable([sampleEntry({ quote, bearer: [bearer] })], { width, colour: false });
      for (const line of table.split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
    }),
  );
});

test('what a terminal would obey never reaches it', () => {
  const table = entriesTable([sampleEntry({ quote: 'a\u001b[31mred\u202ebells\u0007', bearer: ['x\u009b2J'] })], plain);
  // oxlint-disable-next-line no-control-regex
  expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('colour is used only where it is wanted', () => {
  const overdue = [sampleEntry({ due: 'overdue' })];
  expect(entriesTable(overdue, plain)).not.toContain('\u001b');
  expect(entriesTable(overdue, { ...plain, colour: true })).toContain('\u001b[31m2022-12-31');
});

test('the last line counts: fine and coarse, overdue and blocked', () => {
  const entries = [
    sampleEntry({ due: 'overdue' }),
    sampleEntry({
      number: 'PORTO-2022/2.1',
      group: 'PORTO-2022/2',
      blocked_by: [{ gate: 'x', type: 'law', missing: 'y' }],
    }),
    sampleEntry({ number: 'PORTO-2022/2.2', group: 'PORTO-2022/2' }),
  ];
  expect(entriesTable(entries, plain).trimEnd().split('\n').at(-1)).toBe(
    '3 entries (2 with each list counted once), 1 overdue, 1 blocked',
  );
});
