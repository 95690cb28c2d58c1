import type { ReportRow } from './schema.ts';

const SOON_DAYS = 90;
const DAY_MS = 86_400_000;

const OPEN: readonly ReportRow['state'][] = ['proposed', 'accepted', 'under_way'];
const SET_ASIDE: readonly ReportRow['state'][] = ['rejected', 'lapsed', 'superseded'];

/** Whether something is still to be done for a promise. */
export function isOpen({ state }: Pick<ReportRow, 'state'>): boolean {
  return OPEN.includes(state);
}

/** Whether nothing is owed any more because a promise was rejected, lapsed or was replaced. */
export function isSetAside({ state }: Pick<ReportRow, 'state'>): boolean {
  return SET_ASIDE.includes(state);
}

/** Days from one day to another, YYYY-MM-DD each; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** How a promise stands to its date on a day (YYYY-MM-DD); its last day still counts as on time. */
export function dueOn(row: Pick<ReportRow, 'deadline_iso'>, today: string): ReportRow['due'] {
  if (row.deadline_iso === null) return 'undated';
  const left = daysBetween(today, row.deadline_iso);
  return left < 0 ? 'overdue' : left <= SOON_DAYS ? 'soon' : 'later';
}
