import { existsSync, readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { pdfOf } from './samples/sample-pdf.ts';

const FOLDER = '../shared/data/communiques';
const TEXTS = ['2021-06-28-rome.txt', '2021-06-13-g7-carbis-bay.txt', '2014-12-19-unsc-2195.txt'];
const absent = !existsSync(FOLDER);

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);
const paragraphsOf = (text: string) => text.split(/\n\s*\n/u).map((part) => wordsOf(part).join(' '));

async function asPdf(paragraphs: readonly string[]): Promise<Uint8Array> {
  return pdfOf((writer) => {
    for (const text of paragraphs) writer.text(text, { align: 'justify' }).moveDown(0.6);
    const { count } = writer.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      writer.switchToPage(page);
      writer.page.margins.bottom = 0;
      writer.text('Unofficial copy', 72, 40, { lineBreak: false });
      writer.text(`Page ${page + 1} of ${count}`, 280, 800, { lineBreak: false });
    }
  });
}

function asHtml(paragraphs: readonly string[]): string {
  const escaped = paragraphs.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const body = escaped.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html><body><nav><a href="/">Home</a></nav><main>${body}</main><footer>Imprint</footer></body></html>`;
}

describe.skipIf(absent).each(TEXTS)(`%s${absent ? ` (skipped: ${FOLDER} is absent)` : ''}`, (name) => {
  const original = absent ? '' : readFileSync(`${FOLDER}/${name}`, 'utf8');
  const paragraphs = paragraphsOf(original).filter(Boolean);

  test('comes back from .docx paragraph by paragraph', async () => {
    const file = new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] });
    const { text, warnings } = await readDocx(await Packer.toBuffer(file));
    expect(paragraphsOf(text.trim())).toEqual(paragraphs);
    expect(warnings).toEqual([]);
  });

  test('comes back from a page paragraph by paragraph', () => {
    expect(paragraphsOf(readHtml(asHtml(paragraphs)).text.trim())).toEqual(paragraphs);
  });

  test('comes back from a PDF word by word, across its pages', async () => {
    const { text, warnings } = await readPdf(await asPdf(paragraphs));
    expect(wordsOf(text)).toEqual(wordsOf(original));
    expect(paragraphsOf(text.trim())).toEqual(paragraphs);
    expect(warnings).toEqual([]);
  });
});
