import type { Piece } from './pdf-page.ts';

/** Signs around a raised number until it is known whether a note answers to it; both lie in the private area. */
export const MARK_OPEN = '\ue000';
export const MARK_END = '\ue001';

const WORD_GAP_EM = 0.16;

/** Whether more of the text runs from right to left than the other way. */
export function isRightToLeft(pieces: readonly Piece[]): boolean {
  let balance = 0;
  for (const { text, rightToLeft } of pieces) balance += rightToLeft ? text.length : -text.length;
  return balance > 0;
}

/** Puts the pieces of one line together in reading order, with a space where the gap is that of a word. */
export function joinPieces(pieces: readonly Piece[], rightToLeft: boolean, size: number): string {
  const ordered = rightToLeft ? visualToReading(pieces) : pieces.toSorted((a, b) => a.x - b.x);
  const baseline = ordered.find((piece) => piece.size === size)?.y ?? ordered[0]?.y ?? 0;
  let text = '';
  let before: Piece | undefined;
  for (const piece of ordered) {
    if (!piece.text.trim()) {
      text += ' ';
      continue;
    }
    if (before && gapBetween(before, piece) > WORD_GAP_EM * Math.min(before.size, piece.size)) text += ' ';
    text += isNoteMark(piece, baseline, size) ? `${MARK_OPEN}${piece.text.trim()}${MARK_END}` : piece.text;
    before = piece;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

function gapBetween(a: Piece, b: Piece): number {
  return Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
}

function isNoteMark(piece: Piece, baseline: number, size: number): boolean {
  const isRaised = piece.size < 0.8 * size && baseline - piece.y > 0.15 * size;
  return isRaised && /^\s*(?:\p{Nd}{1,3}|[*†‡])\s*$/u.test(piece.text);
}

// From right to left, but neighbours that run from left to right (numbers, foreign names) keep their own order.
function visualToReading(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let run: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => b.x - a.x)) {
    if (piece.rightToLeft || !piece.text.trim()) {
      ordered.push(...run.toReversed(), piece);
      run = [];
    } else run.push(piece);
  }
  return [...ordered, ...run.toReversed()];
}
