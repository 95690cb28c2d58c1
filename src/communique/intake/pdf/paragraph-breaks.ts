import { endsInHyphen } from './line-end-hyphens.ts';
import { markMake, opensItem } from './list-marks.ts';
import type { Line } from './pdf-page.ts';
import { indentOf, type TextMeasures } from './text-measures.ts';

// No paragraph ends with one of these words.
const ENDS_OPEN =
  /(?:^|\s)(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|our|that|the|their|to|with|à|au|aux|dans|de|des|du|en|et|la|le|les|ou|par|pour|que|sur|un|une)$/u;

// The further lines of an item stand in as well, under its words.
function isFirstLine(line: Line, gathered: readonly Line[], measures: TextMeasures): boolean {
  if (measures.indent === 0 || /^\p{Ll}/u.test(line.text) || opensItem((gathered[0] as Line).text)) return false;
  return Math.abs(indentOf(line, measures.column(line)) - measures.indent) < 1.5;
}

/**
 * Whether a line begins a new paragraph.
 * @param gathered lines of the paragraph so far, at least one
 */
export function beginsParagraph(line: Line, gathered: readonly Line[], measures: TextMeasures): boolean {
  const before = gathered.at(-1) as Line;
  if (line.row || before.row) return true;
  if (endsInHyphen(before.text) && /^\p{Ll}/u.test(line.text)) return false;
  const full = isFull(before, line, measures) || isJustified(gathered, line);
  const ended = /[.:;!?…。؟]["'”’»)\]\ue001\p{Nd}]*$/u.test(before.text);
  if (opensItem(line.text) && (ended || !full || isSetOff(line, gathered) || isNextItem(line, gathered))) return true;
  if (before.region !== line.region) return !continuesOver(line, before, { full, ended, measures });
  if (Math.abs(line.size - before.size) > 0.1 * before.size) return true;
  if (line.y - before.y > 1.28 * measures.leading * before.size) return true;
  if (isCentred(line, before, measures)) return false;
  if (isFirstLine(line, gathered, measures)) return true;
  if (isIndentBreak(line, gathered, { full, ended })) return true;
  const runsOn = !ended && /^\p{Ll}/u.test(line.text) && roomAfter(before, measures) < 0.35;
  return !full && !runsOn && !ENDS_OPEN.test(before.text);
}

// Would the next line's first word have fit? Then the author ended the paragraph there.
function isFull(before: Line, line: Line, measures: TextMeasures): boolean {
  const { left, right } = measures.column(before);
  const share = letterWidths(line.text.split(' ')[0] ?? '') / Math.max(letterWidths(line.text), 1);
  const firstWord = share * (line.right - line.left);
  const needed = (firstWord + 0.2 * before.size) / Math.max(right - left, 1) + 0.02;
  return roomAfter(before, measures) < Math.min(needed, 0.35);
}

// Letters of usual fonts in rough proportion: narrow ones half as wide as most, wide ones and capitals half as wide again.
function letterWidths(text: string): number {
  const narrow = text.match(/[ijlftrI.,:;'’()\s-]/gu)?.length ?? 0;
  const wide = text.match(/[mwMW@\p{Lu}]/gu)?.length ?? 0;
  return text.length - 0.5 * narrow + 0.5 * wide;
}

// Lines that end at one edge are set to a measure of their own, such as a quotation's.
function isJustified(gathered: readonly Line[], line: Line): boolean {
  const before = gathered.at(-1) as Line;
  return [gathered.at(-2), line].some((other) => other !== undefined && isSameEnd(before, other));
}

function isSameEnd(a: Line, b: Line): boolean {
  const step = a.rightToLeft ? a.left - b.left : a.right - b.right;
  return a.region === b.region && a.size === b.size && Math.abs(step) < 0.5;
}

// What a line leaves free of its column, as a share.
function roomAfter(line: Line, measures: TextMeasures): number {
  const { left, right } = measures.column(line);
  return (line.rightToLeft ? line.left - left : right - line.right) / Math.max(right - left, 1);
}

function continuesOver(
  line: Line,
  before: Line,
  { full, ended, measures }: { full: boolean; ended: boolean; measures: TextMeasures },
): boolean {
  if (Math.abs(line.size - before.size) > 0.1 * before.size) return false;
  if (!ended && (full || /^\p{Ll}/u.test(line.text) || ENDS_OPEN.test(before.text))) return true;
  // The clauses of a preamble end with commas.
  if (!ended) return !before.text.endsWith(',') && roomAfter(before, measures) < 0.25;
  // A sentence that ends right at the edge of the column is seldom the last of its paragraph.
  return full && line.font === before.font && isFlush(before, measures) && isAtMargin(line, measures);
}

function isFlush(line: Line, measures: TextMeasures): boolean {
  const { left, right } = measures.column(line);
  return roomAfter(line, measures) * (right - left) < 0.3 * line.size;
}

function isAtMargin(line: Line, measures: TextMeasures): boolean {
  return indentOf(line, measures.column(line)) < 0.3 * line.size;
}

function isSetOff(line: Line, gathered: readonly Line[]): boolean {
  const step = edgeOf(line) - edgeOf(gathered.at(-1) as Line);
  return step > 0.8 * line.size || (step < -0.8 * line.size && gathered.length > 1);
}

// A dash or a figure may open a line by chance; a mark of the same make at the same edge is a list's.
function isNextItem(line: Line, gathered: readonly Line[]): boolean {
  const first = gathered[0] as Line;
  if (!opensItem(first.text) || markMake(first.text) !== markMake(line.text)) return false;
  return Math.abs(edgeOf(first) - edgeOf(line)) < 0.3 * line.size;
}

// The lines of one title share their middle, not their edges.
function isCentred(line: Line, before: Line, measures: TextMeasures): boolean {
  const { left, right } = measures.column(line);
  const middle = (left + right) / 2;
  const isInMiddle = (it: Line) => Math.abs((it.left + it.right) / 2 - middle) < 4 && it.left - left > 1.5 * it.size;
  return isInMiddle(line) && isInMiddle(before) && line.font === before.font;
}

function isIndentBreak(
  line: Line,
  gathered: readonly Line[],
  { full, ended }: { full: boolean; ended: boolean },
): boolean {
  const before = gathered.at(-1) as Line;
  const step = edgeOf(line) - edgeOf(before);
  if (Math.abs(step) < 0.8 * line.size) return false;
  // The second line of a paragraph stands left of a first-line indent and right of a list mark.
  const isSecond = gathered.length === 1 && (step < 0 || opensItem(before.text) !== undefined);
  return !isSecond && (ended || !full);
}

// Where lines begin; measured so that further in is more, in both directions of writing.
function edgeOf(line: Line): number {
  return line.rightToLeft ? -line.right : line.left;
}
