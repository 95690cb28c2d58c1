import type { LineOfEffort } from '../api/shapes.ts';

/** How many lines of effort there are. */
export const LINE_COUNT = 6;

/** The class that gives something the colour of its line of effort; what falls under all of them, or none, has none. */
export function hueOf(lines: readonly LineOfEffort[]): string {
  return `line-${lines.length === LINE_COUNT ? 'none' : (lines[0] ?? 'none')}`;
}
