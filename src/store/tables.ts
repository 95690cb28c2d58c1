import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';

/**
 * The columns that `make_record_table` gives to every table of records. A record is a chain of versions with one id;
 * rows are only added, and the newest of each id has `latest`.
 */
export interface RecordColumns {
  /** globally unique, time-ordered, made in code by `newId` */
  id: string;
  /** 1, then one more for each change */
  version: number;
  /** kept by the database: whether no newer version stands */
  latest: ColumnType<boolean, never, never>;
  /** the member or body that owns the record */
  origin: string;
  /** who may see it */
  visibility: string;
  /** what this version did, in a word or two: `proposed`, `accepted`, `deadline moved` */
  action: ColumnType<string, never, never>;
  /** who did it, from the transaction */
  actor: ColumnType<string, never, never>;
  /** when, from the transaction: ISO 8601 */
  at: ColumnType<string, never, never>;
}

/** An entry of the audit chain: one per version of a record, each holding the hash of the one before. */
interface AuditEntryTable {
  seq: bigint;
  at: string;
  actor: string;
  action: string;
  table_name: string;
  record_id: string;
  version: number;
  /** SHA-256 of the canonical JSON of the row */
  digest: string;
  previous: string;
  hash: string;
}

/** The store's own tables; a module adds its own with `db.withTables<Its>()`. */
export interface StoreTables {
  audit_entry: AuditEntryTable;
  audit_head: { one: Generated<boolean>; seq: bigint; hash: string };
  record_table: { name: string };
  schema_migration: { id: string; checksum: string; applied_at: string };
}

/** What reads are made on; `withTables` gives it a module's own tables. */
export type Database = Kysely<StoreTables>;

/** What changes are made on, inside one transaction of the store. */
export type Tx = Transaction<StoreTables>;
