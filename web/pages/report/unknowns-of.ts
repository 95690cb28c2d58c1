import type { ProgressReport } from '#reports';

/** What may be unknown about a promise; unknown is not "no" and not "not done". */
export type Unknown = keyof ProgressReport['unknown'];

const ORDER: readonly Unknown[] = ['bearer', 'date', 'reckoning', 'assessment'];

/** What the report says is not known about an entry, in a fixed order. */
export function unknownsOf({ unknown }: Pick<ProgressReport, 'unknown'>, number: string): Unknown[] {
  return ORDER.filter((name) => unknown[name].includes(number));
}

/** How many promises there are of which something is not known. */
export function countUnknown({ unknown }: Pick<ProgressReport, 'unknown'>): number {
  return new Set(ORDER.flatMap((name) => unknown[name])).size;
}
