import { describe, expect, test } from 'vitest';
import { docxOf, inList, listOf, paragraph } from '../samples/sample-docx.ts';
import { formatNumber } from './number-words.ts';
import { readDocx } from './read-docx.ts';

const LEGAL_LEVELS = [
  ['decimal', '%1.'],
  ['lowerLetter', '(%2)'],
  ['lowerRoman', '%3)'],
] as const;

async function lines(body: string, numbering: string, styles?: string): Promise<string[]> {
  const { text } = await readDocx(docxOf({ body, numbering, ...(styles === undefined ? {} : { styles }) }));
  return text.trim().split('\n\n');
}

describe('automatic numbers are printed as Word shows them', () => {
  test('levels count apart and start again under a new parent', async () => {
    const levels = [0, 1, 1, 2, 0, 1, 2, 2];
    const body = levels.map((level, index) => paragraph(`step ${index}`, inList(1, level))).join('');
    expect(await lines(body, listOf(1, LEGAL_LEVELS))).toEqual([
      '1. step 0',
      '  (a) step 1',
      '  (b) step 2',
      '    i) step 3',
      '2. step 4',
      '  (a) step 5',
      '    i) step 6',
      '    ii) step 7',
    ]);
  });

  test('marks may hold the numbers of higher levels, in Arabic numerals where the list is legal', async () => {
    const numbering = listOf(1, [
      ['upperRoman', '%1.'],
      ['lowerLetter', '%1.%2'],
      ['lowerLetter', '%1.%2.%3', '<w:isLgl/>'],
    ]);
    const body = [0, 0, 1, 2].map((level) => paragraph('x', inList(1, level))).join('');
    expect(await lines(body, numbering)).toEqual(['I. x', 'II. x', '  II.a x', '    2.1.1 x']);
  });

  test('plain paragraphs between do not stop the count, and lists of one definition count on together', async () => {
    const numbering = `${listOf(1, LEGAL_LEVELS)}<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
    const body = paragraph('one', inList(1)) + paragraph('between') + paragraph('two', inList(2));
    expect(await lines(body, numbering)).toEqual(['1. one', 'between', '2. two']);
  });

  test('a list that sets its own start begins there, once', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = `${listOf(1, LEGAL_LEVELS)}<w:num w:numId="2"><w:abstractNumId w:val="1"/>${override}</w:num>`;
    const body = paragraph('a', inList(1)) + paragraph('b', inList(2)) + paragraph('c', inList(2));
    expect(await lines(body, numbering)).toEqual(['1. a', '5. b', '6. c']);
  });

  test('a level that never starts again counts through', async () => {
    const numbering = listOf(1, [
      ['upperLetter', 'Part %1'],
      ['decimal', '%2.', '<w:lvlRestart w:val="0"/>'],
    ]);
    const body = [0, 1, 1, 0, 1].map((level) => paragraph('x', inList(1, level))).join('');
    expect(await lines(body, numbering)).toEqual(['Part A x', '  1. x', '  2. x', 'Part B x', '  3. x']);
  });

  test('bullets are dashes, whatever their sign; levels without a mark have none', async () => {
    const numbering = listOf(1, [
      ['bullet', '\uf0b7'],
      ['bullet', 'o'],
      ['none', ''],
    ]);
    const body = [0, 1, 2].map((level) => paragraph('x', inList(1, level))).join('');
    expect(await lines(body, numbering)).toEqual(['- x', '  - x', 'x']);
  });

  test('numbers come from the style of a paragraph, and zero takes them off', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Op"><w:name w:val="Operative"/><w:pPr>${inList(1)}</w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Op2"><w:basedOn w:val="Op"/></w:style>`;
    const style = '<w:pStyle w:val="Op2"/>';
    const body = paragraph('a', style) + paragraph('b', style + inList(0)) + paragraph('c', style);
    expect(await lines(body, listOf(1, LEGAL_LEVELS), styles)).toEqual(['1. a', 'b', '2. c']);
  });

  test('a definition that points at a numbering style is that style’s list', async () => {
    const styles = `<w:style w:type="numbering" w:styleId="Legal"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const link = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Legal"/></w:abstractNum>';
    const numbering = `${link}${listOf(1, LEGAL_LEVELS)}<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`;
    expect(await lines(paragraph('a', inList(2)), numbering, styles)).toEqual(['1. a']);
  });

  test('an empty list paragraph prints nothing but counts', async () => {
    const body = paragraph('a', inList(1)) + paragraph('', inList(1)) + paragraph('c', inList(1));
    expect(await lines(body, listOf(1, LEGAL_LEVELS))).toEqual(['1. a', '3. c']);
  });
});

test.each([
  [28, 'lowerLetter', 'bb'],
  [4, 'upperRoman', 'IV'],
  [7, 'decimalZero', '07'],
  [112, 'ordinal', '112th'],
  [22, 'ordinal', '22nd'],
  [21, 'ordinalText', 'Twenty-first'],
  [30, 'ordinalText', 'Thirtieth'],
  [12, 'cardinalText', 'Twelve'],
  [2, 'arabicAbjad', 'ب'],
  [3, 'arabicAlpha', 'ت'],
  [3, 'chicago', '3'],
  [3, 'none', ''],
])('%i as %s is "%s"', (value, format, printed) => {
  expect(formatNumber(value, format)).toBe(printed);
});
