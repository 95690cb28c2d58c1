/** What can be found wrong with the records or with the chain that vouches for them. */
export type FindingKind =
  | 'record-altered'
  | 'record-removed'
  | 'record-inserted'
  | 'record-unreadable'
  | 'latest-wrong'
  | 'entry-altered'
  | 'entry-removed'
  | 'entry-inserted'
  | 'entry-unreadable'
  | 'tail-cut'
  | 'head-altered'
  | 'table-removed'
  | 'guard-off';

/** The first thing found wrong. What does not apply is null. */
export interface Finding {
  kind: FindingKind;
  table: string;
  record: string | null;
  version: number | null;
  /** number of the audit entry */
  seq: number | null;
  /** in plain words */
  detail: string;
}

/** What a verification found: intact, or the first thing that is not. */
export interface Verdict {
  intact: boolean;
  /** audit entries that were checked, each with its record */
  entries: number;
  /** the last entry's number and hash: who keeps them can later tell whether the chain was rewritten */
  head: { seq: number; hash: string };
  finding: Finding | null;
}

/** PostgreSQL's words for a page or an index that does not hold what was written. @source PostgreSQL error codes, class XX */
export function isDamage(error: unknown): boolean {
  return /^XX00[012]$/.test((error as { code?: string }).code ?? '');
}
