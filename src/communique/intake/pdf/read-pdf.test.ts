import { describe, expect, test } from 'vitest';
import { at, pdfOf, type PdfWriter } from '../samples/sample-pdf.ts';
import { passage } from '../samples/sample-passages.ts';
import type { Piece } from './pdf-page.ts';
import { pagesToText, readPdf } from './read-pdf.ts';

const SENTENCE =
  'The parties reviewed what they had promised at their last meeting and found that much was still to be done. ';

const blocksOf = async (draw: (writer: PdfWriter) => void) =>
  (await readPdf(await pdfOf(draw))).text.trim().split('\n\n');

/** Writes lines one under the other, 14 points apart. */
function lines(writer: PdfWriter, texts: readonly string[], x = 72, y = 72): void {
  texts.forEach((text, index) => at(writer, text, x, y + 14 * index));
}

describe('lines become paragraphs', () => {
  test('justified and ragged lines are joined, paragraphs kept apart', async () => {
    for (const align of ['justify', 'left'] as const) {
      const blocks = await blocksOf((writer) => {
        for (const part of [SENTENCE.repeat(4), SENTENCE.repeat(3)]) writer.text(part, { align }).moveDown(0.5);
      });
      expect(blocks).toEqual([SENTENCE.repeat(4).trim(), SENTENCE.repeat(3).trim()]);
    }
  });

  test('first lines set in part paragraphs that no space parts', async () => {
    const blocks = await blocksOf((writer) => {
      for (let count = 0; count < 4; count += 1) writer.text(SENTENCE.repeat(3), { indent: 20, align: 'justify' });
    });
    expect(blocks).toEqual(Array.from({ length: 4 }, () => SENTENCE.repeat(3).trim()));
  });

  test('a title over two centred lines is one block, and headings stand alone', async () => {
    const blocks = await blocksOf((writer) => {
      writer
        .fontSize(18)
        .text('Joint statement of all the parties to the agreement on rivers and lakes', { align: 'center' });
      writer.fontSize(11).moveDown().text('Aims').text(SENTENCE.repeat(3));
    });
    expect(blocks).toEqual([
      'Joint statement of all the parties to the agreement on rivers and lakes',
      'Aims',
      SENTENCE.repeat(3).trim(),
    ]);
  });

  test('a quotation set in from both sides is one block', async () => {
    const blocks = await blocksOf((writer) => {
      writer.text(passage(1, 6), { align: 'justify' }).moveDown(0.5);
      writer.text(passage(2, 4), 120, writer.y, { width: 330, align: 'justify' }).moveDown(0.5);
      writer.text(passage(3, 6), 72, writer.y, { align: 'justify' });
    });
    expect(blocks).toEqual([passage(1, 6), passage(2, 4), passage(3, 6)]);
  });

  test('one line that runs over the edge of the page does not widen the column', async () => {
    const blocks = await blocksOf((writer) => {
      at(writer, `https://example.org/${'a'.repeat(110)}`, 72, 60);
      writer.text(passage(4, 60), 72, 80);
    });
    expect(blocks).toHaveLength(2);
  });

  test('a list in tight lines is read item by item, bullets as dashes', async () => {
    const blocks = await blocksOf((writer) => {
      lines(writer, ['We will:', '• meet in spring;', '• report in autumn.', '1. First', '(a) second', 'iv) third']);
    });
    expect(blocks).toEqual([
      'We will:',
      '- meet in spring;',
      '- report in autumn.',
      '1. First',
      '(a) second',
      'iv) third',
    ]);
  });

  test('a dash or a figure that opens a line by chance opens no item', async () => {
    const text =
      'Nothing was left to chance in the long talks that were held by the lake in the month of June in the year 2021 – and so it is written.';
    for (const width of [200, 230, 260, 300, 345, 350, 355, 360])
      expect(await blocksOf((writer) => writer.text(text, { width }))).toEqual([text]);
  });
});

test('two columns are read one after the other, under a title over both', async () => {
  const [left, right] = [`Left: ${SENTENCE.repeat(8)}`, `Right: ${SENTENCE.repeat(8)}`];
  const blocks = await blocksOf((writer) => {
    writer.fontSize(16).text('Statement of all the parties on the rivers and on the lakes', 72, 72);
    writer.fontSize(10).text(left, 72, 110, { width: 215, align: 'justify' });
    writer.text(right, 308, 114, { width: 215, align: 'justify' });
  });
  expect(blocks).toEqual(['Statement of all the parties on the rivers and on the lakes', left.trim(), right.trim()]);
});

test('columns that stand close are told apart, words driven apart in a narrow column are no columns', async () => {
  const texts = [passage(5, 14), passage(6, 14)] as const;
  const close = await blocksOf((writer) => {
    writer.fontSize(10).text(texts[0], 72, 72, { width: 219, align: 'justify' });
    writer.text(texts[1], 302, 72, { width: 219, align: 'justify' });
  });
  expect(close).toEqual(texts);
  const narrow = await blocksOf((writer) => writer.text(texts[0], { width: 150, align: 'justify' }));
  expect(narrow).toEqual([texts[0]]);
});

test('a slash or dash at the end of a line takes no space, a compound with an abbreviation keeps its hyphen', async () => {
  const written = [
    'They spoke at length of what had been done with Daesh/',
    'ISIS, of the whole history of the long and slow U.S.-',
    'Iraq talks, and of the other parties to those talks—',
    'all of them heard—in the long and hard years of 2019–',
    '2021, by name.',
  ];
  expect(await blocksOf((writer) => lines(writer, written))).toEqual([written.join('')]);
});

test('a clause of a preamble that ends a page with a comma is a paragraph of its own', async () => {
  const blocks = await blocksOf((writer) => {
    at(writer, `Recalling ${'all that was said before, '.repeat(3)}`.trim(), 72, 700);
    writer.addPage().text(`Noting ${passage(7, 3)}`);
  });
  expect(blocks).toHaveLength(2);
});

test('a table is read row by row', async () => {
  const rows = [
    ['Party', 'Task', 'By'],
    ['Italy', 'hosts the meeting', 'June'],
    ['Kenya', 'writes the report', 'July'],
  ];
  const blocks = await blocksOf((writer) => {
    rows.forEach((row, index) => row.forEach((cell, column) => at(writer, cell, 72 + 150 * column, 100 + 20 * index)));
  });
  expect(blocks).toEqual(['Party | Task | By\nItaly | hosts the meeting | June\nKenya | writes the report | July']);
});

test('footnotes go to the end under their marks, and the sentence runs on over the page', async () => {
  const first = 'The parties recalled what they had agreed upon in the first of their many resolutions';
  const blocks = await blocksOf((writer) => {
    at(writer, first, 72, 72);
    const end = 72 + writer.widthOfString(first);
    at(writer, 'and in every other text that followed it, and they will go on to do so with the help of', 72, 86);
    at(writer.fontSize(7), '1', end, 71);
    at(writer.fontSize(8), '1 Adopted in the year 2013.', 72, 700);
    at(writer.addPage().fontSize(11), 'their friends.', 72, 72);
  });
  expect(blocks).toEqual([
    'The parties recalled what they had agreed upon in the first of their many resolutions[1] and in every other text that followed it, and they will go on to do so with the help of their friends.',
    '[1] Adopted in the year 2013.',
  ]);
});

test('ligatures are letters and words broken at line ends are whole', async () => {
  const blocks = await blocksOf((writer) => {
    writer.font('node_modules/@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff');
    lines(writer, ['The office filed the first draft of the final agree-', 'ment; the agreement is in effect.']);
  });
  expect(blocks.join(' ')).toBe('The office filed the first draft of the final agreement; the agreement is in effect.');
});

const piece = (text: string, x: number, rightToLeft: boolean): Piece => ({
  text,
  x,
  y: 100,
  width: 40,
  size: 11,
  font: 'f',
  rightToLeft,
});

test('Arabic is read from right to left, foreign names and figures inside it from left to right', () => {
  const pieces = [
    piece('بحلول', 300, true),
    piece('الاجتماع', 450, true),
    piece('12', 210, false),
    piece('UNAMI', 255, false),
    piece('مع', 165, true),
    piece('يعقد', 400, true),
    piece('القادم', 350, true),
  ];
  const { text } = pagesToText([{ width: 595, height: 842, pieces }]);
  expect(text).toBe('الاجتماع يعقد القادم بحلول 12 UNAMI مع\n');
});
