import type { Kind, LineOfEffort, ReadProvision } from '../../shared/api/shapes.ts';

/** What of the reading is shown; it stands in the address. `none` is what falls under no line. */
export interface RoomSearch {
  kind?: string | undefined;
  line?: string | undefined;
  trackable?: 'true' | 'false' | undefined;
}

/** Reads the filter from the address; what it does not know it leaves out. */
export function readRoomSearch(search: Record<string, unknown>): RoomSearch {
  const { kind, line, trackable } = search;
  return {
    ...(typeof kind === 'string' && kind !== '' && { kind }),
    ...(typeof line === 'string' && line !== '' && { line }),
    ...((trackable === 'true' || trackable === 'false') && { trackable }),
  };
}

/** Whether a provision passes the filter. */
export function passes(provision: ReadProvision, { kind, line, trackable }: RoomSearch): boolean {
  if (kind !== undefined && provision.kind !== kind) return false;
  if (trackable !== undefined && provision.trackable !== (trackable === 'true')) return false;
  if (line === undefined) return true;
  return line === 'none'
    ? provision.lines_of_effort.length === 0
    : provision.lines_of_effort.includes(line as LineOfEffort);
}

/** How often each kind and each line occurs among the provisions, the most frequent first. */
export function occurring(provisions: readonly ReadProvision[]): {
  kinds: { value: Kind; count: number }[];
  lines: { value: LineOfEffort | 'none'; count: number }[];
} {
  return {
    kinds: counted(provisions.map((provision) => provision.kind)),
    lines: counted(
      provisions.flatMap(({ lines_of_effort: lines }) => (lines.length === 0 ? (['none'] as const) : lines)),
    ),
  };
}

function counted<T>(values: readonly T[]): { value: T; count: number }[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}
