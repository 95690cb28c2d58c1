import type { Range } from './found.ts';

/** Tells for unit after unit, in text order, whether it lies inside one of some stretches in text order. */
export function coverage(stretches: readonly Range[]): (at: Range) => boolean {
  let index = 0;
  return ({ start, end }) => {
    while (index < stretches.length && (stretches[index]?.end ?? 0) <= start) index += 1;
    for (let other = index; other < stretches.length; other += 1) {
      const stretch = stretches[other];
      if (!stretch || stretch.start > start) return false;
      if (stretch.start <= start && stretch.end >= end) return true;
    }
    return false;
  };
}
