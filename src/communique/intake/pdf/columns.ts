import { extentOf, grouped } from './pdf-page.ts';
import type { Segment } from './segments.ts';

const LEAST_LINES = 4;
const BIN = 1;
const LEAST_GUTTER = 7;
const DEEPEST = 2;

/** Segments that are read from the top down before others are. */
export interface Region {
  segments: Segment[];
  /** whether other columns stand beside it */
  narrow: boolean;
}

/** An empty strip between two columns. */
interface Gutter {
  from: number;
  to: number;
}

/**
 * Sorts a page's segments into regions that are read one after the other: full-width lines end a band of columns, and
 * the columns of a band are read in turn. Columns are told from tables by their lines, which fill most of the measure.
 * @param segments from the top down
 * @param rightToLeft whether the right column comes first
 */
export function regionsOf(segments: readonly Segment[], rightToLeft: boolean, depth = 0): Region[] {
  const gutter = depth < DEEPEST ? findGutter(segments) : undefined;
  if (!gutter) return segments.length ? [{ segments: [...segments], narrow: depth > 0 }] : [];
  const regions: Region[] = [];
  let wide: Segment[] = [];
  let band: Segment[] = [];
  const endBand = () => {
    const sides = [band.filter((it) => isLeft(it, gutter)), band.filter((it) => !isLeft(it, gutter))];
    for (const side of rightToLeft ? sides.toReversed() : sides)
      regions.push(...regionsOf(side, rightToLeft, depth + 1));
    band = [];
  };
  for (const segment of segments) {
    const isWide = segment.left < gutter.from && segment.right > gutter.to;
    if (isWide && band.length) endBand();
    if (!isWide && wide.length) {
      regions.push({ segments: wide, narrow: depth > 0 });
      wide = [];
    }
    (isWide ? wide : band).push(segment);
  }
  endBand();
  if (wide.length) regions.push({ segments: wide, narrow: depth > 0 });
  return regions;
}

function isLeft(segment: Segment, gutter: Gutter): boolean {
  return (segment.left + segment.right) / 2 < (gutter.from + gutter.to) / 2;
}

function findGutter(segments: readonly Segment[]): Gutter | undefined {
  if (segments.length < 2 * LEAST_LINES) return undefined;
  const { left, right } = extentOf(segments);
  const crossings = countCrossings(segments, left, right);
  const first = Math.floor((0.2 * (right - left)) / BIN);
  const last = Math.ceil((0.8 * (right - left)) / BIN);
  const fewest = Math.min(...crossings.slice(first, last));
  let best: Gutter | undefined;
  let from = -1;
  for (let bin = first; bin <= last; bin += 1) {
    if (bin < last && crossings[bin] === fewest) {
      if (from < 0) from = bin;
      continue;
    }
    const gutter = { from: left + from * BIN, to: left + bin * BIN };
    if (from >= 0 && (!best || gutter.to - gutter.from > best.to - best.from)) best = gutter;
    from = -1;
  }
  return best && partsColumns(segments, best) ? best : undefined;
}

function countCrossings(segments: readonly Segment[], left: number, right: number): number[] {
  const bins = Math.max(Math.ceil((right - left) / BIN), 1);
  const changes = Array.from({ length: bins + 1 }, () => 0);
  for (const segment of segments) {
    changes[Math.floor((segment.left - left) / BIN)]! += 1;
    changes[Math.ceil((segment.right - left) / BIN)]! -= 1;
  }
  let open = 0;
  return changes.map((change) => (open += change));
}

function partsColumns(segments: readonly Segment[], gutter: Gutter): boolean {
  if (gutter.to - gutter.from < LEAST_GUTTER) return false;
  const left = segments.filter((segment) => segment.right <= gutter.from + 2 * BIN);
  const right = segments.filter((segment) => segment.left >= gutter.to - 2 * BIN);
  if (left.length < LEAST_LINES || right.length < LEAST_LINES) return false;
  const sides = new Set([...left, ...right]);
  const crossing = segments.filter((segment) => !sides.has(segment));
  if (linesIn(crossing) > linesIn([...left, ...right])) return false;
  const sharedTop = Math.max(left[0]!.y, right[0]!.y);
  const sharedEnd = Math.min(left.at(-1)!.y, right.at(-1)!.y);
  return sharedEnd > sharedTop && isColumn(left) && isColumn(right);
}

// One side of the first gutter found may hold two columns more.
function isColumn(side: readonly Segment[]): boolean {
  return isProse(side) || findGutter(side) !== undefined;
}

function linesIn(segments: readonly Segment[]): number {
  return new Set(segments.map((segment) => Math.round(segment.y))).size;
}

// Words set wide apart come as several segments; what counts is how far a whole line reaches.
function isProse(column: readonly Segment[]): boolean {
  const { left, right } = extentOf(column);
  const lines = [...grouped(column, (segment) => Math.round(segment.y)).values()].map((line) => ({
    ...extentOf(line),
    letters: line.flatMap(({ pieces }) => pieces).reduce((sum, piece) => sum + piece.text.length, 0),
  }));
  const filled = lines.filter((line) => line.right - line.left >= 0.7 * (right - left));
  const typical = lines.map(({ letters }) => letters).toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  if (lines.length < LEAST_LINES || filled.length < 0.5 * lines.length || typical < 18) return false;
  // A column has an edge; the gaps between words of single lines have none.
  return [left, right].some((edge, side) => {
    const flush = lines.filter((line) => Math.abs((side ? line.right : line.left) - edge) < 2);
    return flush.length >= 0.4 * lines.length;
  });
}
