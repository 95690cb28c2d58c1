import { regionsOf } from './columns.ts';
import { isRightToLeft, joinPieces } from './join-pieces.ts';
import { extentOf, type Line, type PdfPage } from './pdf-page.ts';
import { type Segment, segmentsOf } from './segments.ts';

const LIST_MARK = /^(?:[•▪◦‣●○■□➢✓–—*-]|\(?(?:\p{N}{1,3}|[a-zA-Z]|[ivxlcdm]{1,6})[.)])$/u;
const TABLE_GAP_EM = 1.2;

type LinePlace = Pick<Line, 'page' | 'region' | 'narrow' | 'rightToLeft'>;

/** The lines of a document in reading order, page by page and column by column. */
export function linesOf(pages: readonly PdfPage[]): Line[] {
  const lines: Line[] = [];
  let region = 0;
  for (const [page, content] of pages.entries()) {
    const rightToLeft = isRightToLeft(content.pieces, false);
    for (const { segments, narrow } of regionsOf(segmentsOf(content), rightToLeft)) {
      lines.push(...regionLines(segments, { page, region, narrow, rightToLeft }));
      region += 1;
    }
  }
  return lines;
}

function regionLines(segments: readonly Segment[], place: LinePlace): Line[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && Math.abs((row[0] as Segment).y - segment.y) < 0.2 * segment.size) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row, index) => {
    const isRow = isAligned(row, rows[index - 1]) || isAligned(row, rows[index + 1]);
    return lineOf(row, isRow, place);
  });
}

// Cells begin at the same places from row to row, with more than a word space between them.
function isAligned(row: readonly Segment[], other: readonly Segment[] | undefined): boolean {
  const cells = cellsOf(row);
  const others = cellsOf(other ?? []);
  if (cells.length < 2 || others.length < 2 || isJustified(row) || isJustified(other ?? [])) return false;
  const shared = cells.filter((cell) => others.some(({ left }) => Math.abs(left - cell.left) < 4));
  return shared.length === Math.min(cells.length, others.length);
}

// Words driven apart to fill a narrow column stand at even distances; cells do not.
function isJustified(row: readonly Segment[]): boolean {
  const ordered = row.toSorted((a, b) => a.left - b.left);
  const gaps = ordered.slice(1).map((segment, index) => segment.left - (ordered[index] as Segment).right);
  return gaps.length > 1 && Math.max(...gaps) - Math.min(...gaps) < 0.2 * (ordered[0] as Segment).size;
}

// A list mark with a tab after it is no cell, and a word set wide is none either.
function cellsOf(row: readonly Segment[]): Segment[] {
  const ordered = row.toSorted((a, b) => a.left - b.left);
  return ordered.filter((segment, index) => {
    const before = ordered[index - 1];
    if (!before) return true;
    const isAfterMark = index === 1 && LIST_MARK.test(plainText(before));
    return !isAfterMark && segment.left - before.right > TABLE_GAP_EM * segment.size;
  });
}

function plainText(segment: Segment): string {
  return segment.pieces
    .map(({ text }) => text)
    .join('')
    .trim();
}

function lineOf(row: readonly Segment[], isRow: boolean, place: LinePlace): Line {
  const pieces = row.flatMap((segment) => segment.pieces);
  const rightToLeft = isRightToLeft(pieces, place.rightToLeft);
  const longest = pieces.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best));
  const size = longest.size;
  const cells = cellsOf(row).map((cell, index, all) => {
    const next = all[index + 1]?.left ?? Infinity;
    return row
      .filter((segment) => segment.left >= cell.left && segment.left < next)
      .flatMap((segment) => segment.pieces);
  });
  const texts = (isRow ? cells : [pieces]).map((cell) => joinPieces(cell, rightToLeft, size));
  return {
    text: (rightToLeft ? texts.toReversed() : texts).join(' | '),
    ...extentOf(row),
    y: (row[0] as Segment).y,
    size,
    font: longest.font,
    ...place,
    rightToLeft,
    row: isRow,
  };
}
