/** Which texts the report is on; it stands in the address. */
export interface ReportSearch {
  document?: string;
}

/** Reads the report's own part of the address. */
export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const { document } = search;
  return typeof document === 'string' && document !== '' ? { document } : {};
}
