import { canonicalJson, sha256 } from '#core';

/** An audit entry as it is read back for checking. */
export interface Entry {
  seq: number;
  /** ISO 8601 in UTC with microseconds */
  at: string;
  actor: string;
  action: string;
  table: string;
  record: string;
  version: number;
  digest: string;
  previous: string;
  hash: string;
}

/** The hash before the first entry's. */
export const GENESIS = '0'.repeat(64);

/** The hash that an entry must have: SHA-256 of the canonical JSON of all else in it. @source RFC 8785 */
export function hashOf(entry: Entry): string {
  const content: Partial<Entry> = { ...entry };
  delete content.hash;
  return sha256(canonicalJson(content));
}

/**
 * The digest that a row must have: SHA-256 of the canonical JSON of its columns (all but `latest` and those that are null), each value as the
 * string that PostgreSQL's JSON form of it reads, so that neither numbers nor times are rounded on the way.
 */
export function digestOf(row: Readonly<Record<string, string>>): string {
  return sha256(canonicalJson(row));
}
