import { type Insertable, sql, type Transaction, type Updateable } from 'kysely';
import { Problem } from '#core';
import type { RecordColumns } from './tables.ts';

type Tables<DB> = { [T in keyof DB & string]: DB[T] extends RecordColumns ? T : never }[keyof DB & string];

/** First or further versions of records, as their table takes them; JSON columns take plain values. */
export interface Addition<DB, T extends Tables<DB>> {
  table: T;
  /** what these versions do, in a word or two */
  action: string;
  rows: readonly Insertable<DB[T]>[];
}

function asJson(rows: readonly unknown[]): string {
  return JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

/**
 * Adds versions of records of one table; their audit entries are written with them when the transaction commits.
 * @throws Problem `conflict` (from the transaction) when a version does not follow its record's latest one
 */
export async function appendAll<DB, T extends Tables<DB>>(
  tx: Transaction<DB>,
  addition: Addition<DB, T>,
): Promise<void> {
  const { table, action, rows } = addition;
  if (rows.length === 0) return;
  const columns = new Set(['action']);
  for (const row of rows)
    for (const [name, value] of Object.entries(row as object)) if (value !== undefined) columns.add(name);
  const list = sql.join([...columns].map((name) => sql.id(name)));
  const values = asJson(rows.map((row) => ({ ...(row as object), action })));
  await sql`insert into ${sql.table(table)} (${list})
    select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${values}::jsonb)`.execute(tx);
}

/** Adds one version of a record: `appendAll` of one. */
export async function append<DB, T extends Tables<DB>>(
  tx: Transaction<DB>,
  addition: { table: T; action: string; row: Insertable<DB[T]> },
): Promise<void> {
  await appendAll<DB, T>(tx, { table: addition.table, action: addition.action, rows: [addition.row] });
}

/** A change to a record: its latest version with some columns set anew. */
export interface Amendment<DB, T extends Tables<DB>> {
  table: T;
  action: string;
  id: string;
  set: Omit<Updateable<DB[T]>, 'id' | 'version'>;
  /** the version that the change was made against; when given, it must still be the latest */
  version?: number;
}

/**
 * Adds the next version of a record: the latest one with what is set.
 * @returns the new version's number
 * @throws Problem `not-found` when there is no such record, `precondition-failed` when `version` is no longer the latest
 */
export async function amend<DB, T extends Tables<DB>>(
  tx: Transaction<DB>,
  amendment: Amendment<DB, T>,
): Promise<number> {
  const { table, action, id } = amendment;
  const name = sql.table(table);
  // in turn, so that of two who amend at once the second sees the first's version
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx);
  const latest = await sql<{ version: number; columns: string[] }>`
    select version, array(select attname::text from pg_attribute where attrelid = ${table}::regclass
      and attnum > 0 and not attisdropped and attgenerated = '') as columns
    from ${name} where id = ${id} and latest`.execute(tx);
  const found = latest.rows[0];
  if (!found) throw new Problem('not-found', `${table} ${id}`);
  if (amendment.version !== undefined && amendment.version !== found.version)
    throw new Problem('precondition-failed', `${table} ${id} is at version ${found.version}, not ${amendment.version}`);
  const version = found.version + 1;
  const changes = asJson([{ ...(amendment.set as object), id, version, action }]);
  const columns = found.columns.map((column) => sql.id(column));
  await sql`insert into ${name} (${sql.join(columns)})
    select ${sql.join(found.columns.map((column) => sql.id('made', column)))}
    from ${name} was cross join lateral jsonb_populate_record(was, (${changes}::jsonb)->0) made
    where was.id = ${id} and was.latest`.execute(tx);
  return version;
}
