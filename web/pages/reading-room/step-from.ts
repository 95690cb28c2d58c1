/** The place of the next shown provision in a direction, from the open one; it stays at either end. */
export function stepFrom(open: number | null, shown: readonly number[], by: 1 | -1): number | null {
  if (open === null) return (by > 0 ? shown[0] : shown.at(-1)) ?? null;
  return (by > 0 ? shown.find((place) => place > open) : shown.findLast((place) => place < open)) ?? open;
}
