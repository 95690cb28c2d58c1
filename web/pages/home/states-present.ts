import type { State } from '../../shared/api/shapes.ts';

const ORDER: readonly State[] = ['under_way', 'accepted', 'closed', 'proposed', 'lapsed', 'rejected', 'superseded'];

/** The states that occur, in the order in which they matter to a reader, with their counts. */
export function statesPresent(counts: Partial<Record<State, number>>): { state: State; n: number }[] {
  return ORDER.map((state) => ({ state, n: counts[state] ?? 0 })).filter(({ n }) => n > 0);
}
