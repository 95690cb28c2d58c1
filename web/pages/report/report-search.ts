const PARTS = ['overdue', 'blocked', 'unknown'] as const;

/** A part of the report that may be shown alone. */
export type ReportPart = (typeof PARTS)[number];

/** Which texts the report is on, and whether only a part of it is shown; it stands in the address. */
export interface ReportSearch {
  document?: string | undefined;
  only?: ReportPart | undefined;
}

/** Reads the report's own part of the address. */
export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const { document } = search;
  const only = PARTS.find((part) => part === search['only']);
  return {
    ...(typeof document === 'string' && document !== '' && { document }),
    ...(only !== undefined && { only }),
  };
}
