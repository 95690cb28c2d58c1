import { opensItem } from './list-marks.ts';
import { extentOf, grouped, type Line } from './pdf-page.ts';

/** What is measured once for a document: the distance of its lines, and how wide each column is set. */
export interface TextMeasures {
  /** usual distance of baselines, in multiples of the type size */
  leading: number;
  /** left and right edge of the column that a line stands in */
  column(line: Line): { left: number; right: number };
  /** how far first lines stand in, in points; 0 where the document does not set them in */
  indent: number;
}

interface Extent {
  left: number;
  right: number;
}

interface RegionExtent extends Extent {
  region: number;
  lines: readonly Line[];
  narrow: boolean;
}

/** Takes the measures of a document. */
export function measureText(lines: readonly Line[]): TextMeasures {
  const distances: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before?.region !== line.region || before.size !== line.size || line.y <= before.y) continue;
    distances.push((line.y - before.y) / line.size);
  }
  const leading = distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 4)] ?? 1.2;
  const regions = [...grouped(lines, (line) => line.region)].map(([region, inside]): RegionExtent => {
    return { region, lines: inside, narrow: inside[0]?.narrow ?? false, ...extentOf(inside) };
  });
  const columns = new Map(
    regions.map((own) => [own.region, measureOf(regions.filter((other) => isSameColumn(own, other)))]),
  );
  const column = (line: Line) => columns.get(line.region) ?? line;
  return { leading: Math.min(leading, 3), column, indent: firstLineIndent(lines, column) };
}

// One line in forty may run over the edge: an address or a code that could not be broken.
function measureOf(column: readonly RegionExtent[]): Extent {
  const lines = column.flatMap((region) => region.lines);
  const spare = Math.floor(lines.length / 40);
  const lefts = lines.map((line) => line.left).toSorted((a, b) => a - b);
  const rights = lines.map((line) => line.right).toSorted((a, b) => b - a);
  return { left: lefts[spare] as number, right: rights[spare] as number };
}

// The step that is most often taken back on the next line, when one line in 25 take it.
function firstLineIndent(lines: readonly Line[], column: (line: Line) => Extent): number {
  const steps = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const before = lines[index - 1];
    if (next?.region !== line.region || opensItem(line.text) || (before && opensItem(before.text))) continue;
    const step = Math.round(indentOf(line, column(line)));
    if (step >= 0.7 * line.size && step < 6 * line.size && indentOf(next, column(next)) < 0.3 * line.size)
      steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  const [step, count] = [...steps].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return count >= 3 && count * 25 >= lines.length ? step : 0;
}

/** How far a line begins inside its column, in points. */
export function indentOf(line: Line, { left, right }: Extent): number {
  return line.rightToLeft ? right - line.right : line.left - left;
}

// A last page with two lines is as wide as the pages before it.
function isSameColumn(own: RegionExtent, other: RegionExtent): boolean {
  if (own.narrow !== other.narrow || Math.abs(own.left - other.left) >= 15) return false;
  const shared = Math.min(own.right, other.right) - Math.max(own.left, other.left);
  return shared > 0.8 * Math.min(own.right - own.left, other.right - other.left);
}
