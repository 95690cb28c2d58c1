import { expect, test } from 'vitest';
import { entriesCsv } from './export-entries.ts';
import { sampleEntry } from './testing/sample-entry.ts';

test('entries stand line by line under a line of names', () => {
  const table = entriesCsv([sampleEntry(), sampleEntry({ number: 'PORTO-2022/2' })]).split('\r\n');
  expect(table).toHaveLength(4);
  expect(table[0]?.split(',').slice(0, 3)).toEqual(['number', 'type', 'theme']);
  expect(table[2]?.startsWith('PORTO-2022/2,commitment,,')).toBe(true);
  expect(entriesCsv([])).toMatch(/^number,.*\r\n$/);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('a cell that begins as %j is no formula', (quote) => {
  expect(entriesCsv([sampleEntry({ deadline: quote })])).toContain(`'${quote}`);
});

test('quotation marks, commas and line ends stay inside their cell', () => {
  expect(entriesCsv([sampleEntry({ bearer: ['A, "B"', 'C\nD'] })])).toContain(',"A, ""B""; C\nD",');
});

test('the words of the text stand on one line', () => {
  expect(entriesCsv([sampleEntry({ quote: 'to  open\n\na centre' })])).toContain('to open a centre');
});
