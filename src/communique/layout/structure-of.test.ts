import { describe, expect, test } from 'vitest';
import { readCommunique } from '../read.ts';
import { structureOf } from './structure-of.ts';

/** Type, number and words (single blanks) of each block. */
function blocksOf(text: string): [string, string | null, string][] {
  return structureOf(text).blocks.map(({ type, number, start, end }) => [
    type,
    number,
    text.slice(start, end).replace(/\s+/g, ' '),
  ]);
}
const typesOf = (text: string) => blocksOf(text).map(([type]) => type);
const quotesOf = (text: string) => readCommunique(text).provisions.map(({ quote }) => quote.replace(/\s+/g, ' '));

describe('a sentence is whole, wherever its lines and pages break', () => {
  test.each([
    ['a page break', 'We will inspect the bridges of the northern\n\f\ncoast every spring.'],
    [
      'a blank line behind a word that cannot end',
      'We will inspect the bridges of the\n\nnorthern coast every spring.',
    ],
    ['wrapped lines', 'We will inspect the bridges of the\nnorthern coast and of the islands\nevery spring.'],
    ['lines that are indented', '     We will inspect the bridges of the\n     northern coast every spring.'],
    ['carriage returns', 'We will inspect the bridges of the\r\nnorthern coast every spring.'],
    ['a number that ends a line', 'We will inspect the\n12 bridges of the northern coast.'],
  ])('%s', (_, text) => {
    expect(quotesOf(text)).toEqual([text.replace(/\s+/g, ' ').trim()]);
  });

  test('a word cut by a hyphen at a line’s end stays in its sentence, as printed', () => {
    expect(quotesOf('We will publish the find-\nings of the survey.')).toEqual([
      'We will publish the find- ings of the survey.',
    ]);
  });
});

describe('what stands around the provisions', () => {
  test('title and date are told from the text', () => {
    const { title, date, blocks } = structureOf(
      'DECLARATION OF THE HARBOUR MINISTERS\n\nBergen, 3 May 2023\n\nWe will inspect the bridges.',
    );
    expect({ title, date }).toEqual({ title: 'DECLARATION OF THE HARBOUR MINISTERS', date: '2023-05-03' });
    expect(blocks.map(({ type }) => type)).toEqual(['title', 'dateline', 'paragraph']);
  });

  test('a day that is not in the calendar is no date', () => {
    expect(structureOf('Harbours\n\n31 February 2023\n\nWe will inspect the bridges.').date).toBeNull();
  });

  test('page numbers, marks of a release and addresses are furniture', () => {
    const text = 'Begin text:\n\nPage 2 of 3\n\nhttps://harbours.example.org/text\n\nEnd text.\n\n###';
    expect(new Set(typesOf(text))).toEqual(new Set(['furniture']));
    expect(quotesOf(text)).toEqual([]);
  });

  test('headings and footnotes are no provisions', () => {
    const text = 'Harbours\n\nWe thank the pilots.[1]\n\nBridges\n\nWe will inspect them.\n\n[1] See the charter.';
    expect(typesOf(text)).toEqual(['title', 'paragraph', 'heading', 'paragraph', 'footnote']);
    expect(quotesOf(text)).toEqual(['We thank the pilots.[1]', 'We will inspect them.']);
  });

  test('initials, titles and abbreviations end no sentence', () => {
    expect(quotesOf('Mr. A. B. Berg and Dr. Lund met at 9 a.m. in Bergen. They thanked the pilots.')).toEqual([
      'Mr. A. B. Berg and Dr. Lund met at 9 a.m. in Bergen.',
      'They thanked the pilots.',
    ]);
  });

  test('what stands behind an annex heading is annex', () => {
    const { blocks } = structureOf('We will inspect the bridges.\n\nAnnex II\n\nBridges are counted from the north.');
    expect(blocks.map(({ type, part }) => [type, part])).toEqual([
      ['paragraph', 'body'],
      ['annex_heading', 'annex'],
      ['paragraph', 'annex'],
    ]);
  });
});

describe('numbers, letters and bullets', () => {
  test('a paragraph’s number is kept as printed and is no part of its provision', () => {
    const text = '12. We will publish tide tables.\n\n13. We thank the pilots.';
    expect(readCommunique(text).provisions.map(({ paragraph, quote }) => [paragraph, quote])).toEqual([
      ['12', 'We will publish tide tables.'],
      ['13', 'We thank the pilots.'],
    ]);
  });

  test.each(['-', '•', '–', '*', '◦', '▪'])('“%s” marks an item', (mark) => {
    expect(blocksOf(`We will:\n${mark} publish tide tables;\n${mark} inspect bridges.`)).toEqual([
      ['paragraph', null, 'We will:'],
      ['item', null, `${mark} publish tide tables;`],
      ['item', null, `${mark} inspect bridges.`],
    ]);
  });

  test.each([
    ['letters in brackets', '(a)', '(b)', 'a', 'b'],
    ['letters', 'a)', 'b)', 'a', 'b'],
    ['Roman numbers', 'i)', 'ii)', 'i', 'ii'],
  ])('%s mark items', (_, first, second, one, two) => {
    const blocks = blocksOf(`We will:\n${first} publish tide tables;\n${second} inspect bridges.`);
    expect(blocks.map(([type, number]) => [type, number])).toEqual([
      ['paragraph', null],
      ['item', one],
      ['item', two],
    ]);
  });

  test.each(['2 March 2023 was a Thursday.', '1.5 metres of snow fell.'])('no number of a paragraph: %s', (text) => {
    expect(structureOf(text).blocks[0]?.number).toBeNull();
  });

  test('an item may run over several lines', () => {
    expect(blocksOf('We will:\n- publish tide tables for\n  all harbours;\n- inspect bridges.')[1]).toEqual([
      'item',
      null,
      '- publish tide tables for all harbours;',
    ]);
  });
});

describe('resolutions', () => {
  const RESOLUTION = `The General Harbour Council,

Recalling the charter of Bergen, which its members signed in winter,

1. Decides to open the archives to whoever asks;

2. Calls upon all States to publish tide tables;`;

  test('a resolution has its preamble and its operative paragraphs', () => {
    const { style, blocks } = structureOf(RESOLUTION);
    expect(style).toBe('resolution');
    expect(blocks.map(({ part }) => part)).toEqual(['preamble', 'preamble', 'operative', 'operative']);
  });

  test('a recital is one provision, from its participle to its comma', () => {
    expect(quotesOf(RESOLUTION)[0]).toMatch(/^Recalling the charter .* signed in winter,$/);
  });

  test('a numbered paragraph stays one when its first printed line looks like a heading', () => {
    const text = '3. The Members of the Harbour League\nagreed to dredge the channel before the spring.';
    const { blocks } = structureOf(text);
    expect(blocks.map(({ type, number }) => ({ type, number }))).toEqual([{ type: 'paragraph', number: '3' }]);
    expect(blocks[0]?.end).toBe(text.length);
  });

  test('a paragraph stays one when a page number is printed inside it', () => {
    const text = 'The Members agreed to dredge the channel of the\n\n- 7 -\n\nharbour before the spring.';
    expect(structureOf(text).blocks.map(({ type, end }) => ({ type, end }))).toEqual([
      { type: 'paragraph', end: text.length },
    ]);
  });

  test('recitals in capitals outside a resolution are recitals', () => {
    const { provisions } = readCommunique(
      'RECOGNIZING that the ice is thick;\n\nRECALLING the charter of Bergen;\n\nWe will open the harbour.',
    );
    expect(provisions.map(({ kind }) => kind)).toEqual(['recital', 'recital', 'commitment']);
  });
});

test.each(['', ' ', '\n\n', '\f', '…', '\uFEFF'])('a text without words (%j) has no provisions', (text) => {
  expect(readCommunique(text)).toMatchObject({ provisions: [], date: null });
});
