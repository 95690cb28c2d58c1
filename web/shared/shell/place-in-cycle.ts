import type { Entry, Home } from '../api/shapes.ts';

/** Where the coalition stands in its cycle, as far as the register can tell. */
export type PlaceInCycle =
  | { is: 'empty' }
  | { is: 'meeting'; entry: Entry; by: string }
  | { is: 'due'; entry: Entry; by: string }
  | { is: 'nothing-ahead'; overdue: number };

/**
 * The next meeting if one is promised, else the next date on the register, else what is past its date.
 * @param today YYYY-MM-DD, the service's
 */
export function placeInCycle(home: Home, today: string): PlaceInCycle {
  if (home.documents === 0) return { is: 'empty' };
  const ahead = home.next_due.filter((entry) => entry.deadline_iso !== null && entry.deadline_iso >= today);
  const next = ahead.find((entry) => entry.kind === 'meeting_scheduled') ?? ahead[0];
  const by = next?.deadline_iso ?? null;
  if (next === undefined || by === null) return { is: 'nothing-ahead', overdue: home.due.overdue };
  return { is: next.kind === 'meeting_scheduled' ? 'meeting' : 'due', entry: next, by };
}
