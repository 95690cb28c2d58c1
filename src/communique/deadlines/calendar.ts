const DAY_MS = 86_400_000;

/** A calendar day taken apart; month from 1. */
interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** Year, month from 1, and day of a YYYY-MM-DD day. */
export function partsOf(iso: string): DayParts {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

function fromTime(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function timeOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

/** The day as YYYY-MM-DD; null when the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? fromTime(time) : null;
}

/** Last day of a month (month from 1), leap years counted. */
export function monthEnd(year: number, month: number): string {
  return fromTime(Date.UTC(year, month, 0));
}

/** The day that lies `count` days later, earlier when negative. */
export function addDays(iso: string, count: number): string {
  return fromTime(timeOf(iso) + count * DAY_MS);
}

/** The same day `count` months later; where that month is shorter, its last day. */
export function addMonths(iso: string, count: number): string {
  const { year, month, day } = partsOf(iso);
  const end = monthEnd(year, month + count);
  const target = partsOf(end);
  return dayOf(target.year, target.month, day) ?? end;
}

/** The day that lies `count` days from Monday to Friday later; holidays are not known here. */
export function addWorkingDays(iso: string, count: number): string {
  let at = iso;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    const weekday = new Date(timeOf(at)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}

/** The Sunday that ends the ISO week of a day. */
export function weekEnd(iso: string): string {
  const weekday = new Date(timeOf(iso)).getUTCDay();
  return addDays(iso, weekday === 0 ? 0 : 7 - weekday);
}

/** Whole days from one day to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}
