import { describe, expect, test } from 'vitest';
import { passage } from '../samples/sample-passages.ts';
import { at, pdfOf, type PdfWriter } from '../samples/sample-pdf.ts';
import { readPdf } from './read-pdf.ts';

const PASSAGES = Array.from({ length: 40 }, (_, number) => passage(number, 6));
const blocksOf = async (draw: (writer: PdfWriter) => void) =>
  (await readPdf(await pdfOf(draw))).text.trim().split('\n\n');

/** Passages over several pages, with heads that alternate and a foot. */
function paged(foot: (page: number) => string): Promise<Uint8Array> {
  return pdfOf((writer) => {
    for (const text of PASSAGES) writer.text(text, { align: 'justify' }).moveDown(0.5);
    const { count } = writer.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      writer.switchToPage(page);
      writer.page.margins.bottom = 0;
      at(writer, page % 2 ? 'Statement of Geneva' : 'Restricted until delivery', 72, 36);
      at(writer, foot(page + 1), 290, 800);
    }
  });
}

describe('what returns from page to page', () => {
  test.each([
    ['a number', (page: number) => `${page}`],
    ['a number of a whole', (page: number) => `Page ${page} of 9`],
    ['a number between dashes', (page: number) => `– ${page} –`],
  ])('heads that alternate and feet with %s are left out, and sentences run on over the page', async (_, foot) => {
    const { text } = await readPdf(await paged(foot));
    expect(text.trim().split('\n\n')).toEqual(PASSAGES);
  });

  test('heads that change with the chapter are left out by their numbers', async () => {
    const { text } = await readPdf(await paged((page) => `Chapter ${'ABCDEFGH'[page - 1]} ${page + 6}`));
    expect(text.trim().split('\n\n')).toEqual(PASSAGES);
  });

  test('headings that open their pages stay, numbered or not', async () => {
    const annexes = ['Annex 1', 'Annex 2', 'Annex 3'];
    const blocks = await blocksOf((writer) => {
      writer.text(passage(9, 30));
      annexes.forEach((heading, index) => writer.addPage().text(heading).moveDown().text(passage(index, 3)));
    });
    expect(blocks).toEqual([passage(9, 30), ...annexes.flatMap((heading, index) => [heading, passage(index, 3)])]);
  });

  test('a number alone at the foot of a single page is left out; one among the words stays', async () => {
    const blocks = await blocksOf((writer) => {
      writer.text('The parties will meet.').page.margins.bottom = 0;
      at(writer, '1', 297, 800);
    });
    expect(blocks).toEqual(['The parties will meet.']);
  });
});
