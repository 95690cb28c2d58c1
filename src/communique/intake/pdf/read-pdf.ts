import { Problem } from '#core';
import { composeText, type TextBlock } from '../compose-text.ts';
import type { ApartText } from '../read-apart.ts';
import { linesOf } from './lines.ts';
import { loadPages } from './load-pages.ts';
import { printMarks, splitNotes } from './page-notes.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { PdfPage } from './pdf-page.ts';
import { withoutRunningMatter } from './running-matter.ts';

/**
 * A PDF as plain text: columns in order, heads, feet and page numbers that return left out, lines joined to paragraphs
 * across pages, footnotes at the end.
 * @throws Problem `encrypted-document`, `scanned-document`, `damaged-document`, `too-large`
 */
export async function readPdf(bytes: Uint8Array): Promise<ApartText> {
  return pagesToText(await loadPages(bytes));
}

/** What `readPdf` does once the pages are loaded; needs no library. */
export function pagesToText(pages: readonly PdfPage[]): ApartText {
  const lines = withoutRunningMatter(linesOf(pages), pages);
  const letters = lines.map(({ text }) => text.replace(/[^\p{L}]/gu, '').length).reduce((sum, count) => sum + count, 0);
  if (!letters)
    throw new Problem(
      'scanned-document',
      'the pages are pictures without text; run text recognition (OCR) over them first',
    );
  const { body, notes } = splitNotes(lines);
  const marks = new Set(notes.map((note) => note.mark));
  const noteBlocks = notes.map(({ mark, lines: own }): TextBlock => {
    const text = paragraphsOf(own.map((line) => ({ ...line, region: 0, row: false }))).map(printBlock);
    return { kind: 'note', marker: `[${mark}]`, text: text.join(' ') };
  });
  const blocks = [...paragraphsOf(body), ...noteBlocks];
  const text = composeText(blocks.map((block) => ({ ...block, text: printMarks(block.text, marks) })));
  return { text, warnings: [...pageWarnings(pages), ...characterWarnings(text)] };
}

function printBlock({ marker, text }: TextBlock): string {
  return marker ? `${marker} ${text}` : text;
}

function pageWarnings(pages: readonly PdfPage[]): string[] {
  const blank = pages.flatMap(({ pieces }, index) => (pieces.some(({ text }) => text.trim()) ? [] : [index + 1]));
  return blank.length
    ? [`pages-without-text: no text on page ${blank.slice(0, 20).join(', ')}; pictures are not read`]
    : [];
}

// Fonts that do not say which letters they draw leave signs of the private area or none at all.
function characterWarnings(text: string): string[] {
  const unknown = text.match(/[\ue000-\uf8ff\ufffd]/gu)?.length ?? 0;
  if (unknown > text.length / 4)
    throw new Problem(
      'scanned-document',
      'the fonts do not say which letters they draw; run text recognition (OCR) first',
    );
  return unknown ? [`broken-characters: ${unknown} letters could not be read from the fonts`] : [];
}
