import type { Piece } from './pdf-page.ts';

/** Signs around a raised number until it is known whether a note answers to it; both lie in the private area. */
export const MARK_OPEN = '\ue000';
export const MARK_END = '\ue001';

const WORD_GAP_EM = 0.16;

/**
 * Whether more letters run from right to left than the other way.
 * @param otherwise the answer for text without letters
 */
export function isRightToLeft(pieces: readonly Piece[], otherwise: boolean): boolean {
  let balance = 0;
  for (const { text, rightToLeft } of pieces) {
    const letters = text.replace(/\P{L}/gu, '').length;
    balance += rightToLeft ? letters : -letters;
  }
  return balance === 0 ? otherwise : balance > 0;
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
    text += isNoteMark(piece, baseline, size)
      ? `${MARK_OPEN}${piece.text.trim()}${MARK_END}`
      : readingText(piece, rightToLeft);
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

// From right to left, but neighbours that run from left to right (numbers, foreign names) keep their own order, and
// marks go with the line unless they stand between two of those.
function visualToReading(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let run: Piece[] = [];
  const visual = pieces.toSorted((a, b) => b.x - a.x);
  for (const [index, piece] of visual.entries()) {
    const isBetween = runsLeftToRight(visual[index - 1]) && runsLeftToRight(visual[index + 1]);
    if (runsLeftToRight(piece) || (isBetween && piece.text.trim())) run.push(piece);
    else {
      ordered.push(...run.toReversed(), piece);
      run = [];
    }
  }
  return [...ordered, ...run.toReversed()];
}

function runsLeftToRight(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.rightToLeft && /[\p{L}\p{N}]/u.test(piece.text);
}

const MIRRORED: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };
const LEADING_MARKS = /^([.,:;!?،؛؟()[\]«»]+)(.*)$/su;

// In a line from right to left the marks at the left end of a number or name follow it, and brackets are drawn mirrored.
function readingText(piece: Piece, rightToLeft: boolean): string {
  if (!rightToLeft) return piece.text;
  if (!runsLeftToRight(piece)) return mirrored(piece.text);
  const [, marks, rest] = LEADING_MARKS.exec(piece.text) ?? [];
  return rest ? `${rest}${mirrored([...(marks ?? '')].toReversed().join(''))}` : piece.text;
}

function mirrored(text: string): string {
  return text.replace(/[()[\]«»]/gu, (bracket) => MIRRORED[bracket] ?? bracket);
}
