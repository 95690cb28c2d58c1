import type { Entry } from '../../shared/api/shapes.ts';

/** What may be unknown about a promise; unknown is not "no" and not "not done". */
const UNKNOWNS = ['bearer', 'date', 'reckoning', 'assessment'] as const;

export type Unknown = (typeof UNKNOWNS)[number];

/** What the register does not know about an entry: who owes it, by when, on which day, or whether it was done. */
export function unknownsOf(entry: Entry): Unknown[] {
  const found: Unknown[] = [];
  if (entry.bearer.length === 0) found.push('bearer');
  if (entry.deadline === null) found.push('date');
  else if (entry.deadline_iso === null) found.push('reckoning');
  if (entry.assessment === 'unknown') found.push('assessment');
  return found;
}
