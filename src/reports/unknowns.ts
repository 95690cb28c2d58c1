import type { ReportRow, Unknown } from './schema.ts';

/**
 * What the register does not know of a promise: who owes it, by when, on which day its deadline falls, whether it was
 * delivered. Unknown is neither "no" nor "not done".
 */
export function unknownsOf(row: Pick<ReportRow, 'bearer' | 'deadline' | 'deadline_iso' | 'assessment'>): Unknown[] {
  const found: Unknown[] = [];
  if (row.bearer.length === 0) found.push('bearer');
  if (row.deadline_iso === null) found.push(row.deadline === null ? 'date' : 'reckoning');
  if (row.assessment === 'unknown') found.push('assessment');
  return found;
}
