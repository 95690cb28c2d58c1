import { isSettled } from './blocked-by.ts';
import type { Entry, State } from './schema.ts';

/** How far ahead a deadline is soon, in days. */
export const SOON_DAYS = 90;

/** The day so many days after another. @param day YYYY-MM-DD */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day in UTC of a moment. @returns YYYY-MM-DD */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/**
 * Where a deadline lies from today. The day itself is still on time; soon is the 90 days from today on.
 * @param today YYYY-MM-DD
 */
export function dueOf(entry: { deadline_iso: string | null; state: State }, today: string): Entry['due'] {
  const { deadline_iso: deadline, state } = entry;
  if (deadline === null) return 'undated';
  if (isSettled(state)) return 'later';
  if (deadline < today) return 'overdue';
  return deadline < dayAfter(today, SOON_DAYS) ? 'soon' : 'later';
}
