import { sql } from 'kysely';
import type { Tx } from '../tables.ts';
import { type Finding, isDamage } from './finding.ts';

/** The triggers that stand over the chain, and over every table of records. */
const CHAIN_GUARDS = new Map([
  ['audit_entry', ['only_added']],
  ['audit_head', ['only_added', 'moves_forward']],
]);
const RECORD_GUARDS = ['a_stamp', 'b_count', 'c_chain', 'only_added', 'only_superseded'];

/** The tables of the chain itself. */
export const CHAIN_TABLES = [...CHAIN_GUARDS.keys()];

/** A table as the chain sees it. */
export interface RecordTable {
  table: string;
  /** columns that the database keeps or derives by itself, which nobody wrote */
  omitted: string[];
}

/** Names of the tables of records that are registered, and all tables that exist, by name. */
export async function recordTables(tx: Tx): Promise<{ registered: string[]; existing: Map<string, RecordTable> }> {
  const registered = await sql<{ name: string }>`select name from public.record_table order by name`.execute(tx);
  const existing = await sql<RecordTable>`
    select relname::text as "table", array['latest'] || array(select attname::text from pg_attribute
      where attrelid = pg_class.oid and attgenerated <> '') as omitted
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`.execute(tx);
  return {
    registered: registered.rows.map((row) => row.name),
    existing: new Map(existing.rows.map((row) => [row.table, row])),
  };
}

/** The first record of a table that no entry vouches for, or whose mark of being the latest is wrong. */
export async function firstStray(tx: Tx, table: string): Promise<Finding | undefined> {
  try {
    return await strayOf(tx, table);
  } catch (error) {
    if (!isDamage(error)) throw error;
    const where = { table, record: null, version: null, seq: null };
    return { kind: 'record-unreadable', ...where, detail: (error as Error).message };
  }
}

async function strayOf(tx: Tx, table: string): Promise<Finding | undefined> {
  const name = sql.table(`public.${table}`);
  const inserted = await sql<{ id: string; version: number }>`
    select id, version from ${name} live where not exists (select from public.audit_entry entry
      where entry.record_id = live.id and entry.version = live.version and entry.table_name = ${table})
    order by id, version limit 1`.execute(tx);
  if (inserted.rows[0]) return stray('record-inserted', table, inserted.rows[0]);
  const wrong = await sql<{ id: string; version: number }>`
    select id, version from (select id, version, latest, lead(version) over (partition by id order by version) as next
      from ${name}) live where latest = (next is not null) order by id, version limit 1`.execute(tx);
  return wrong.rows[0] && stray('latest-wrong', table, wrong.rows[0]);
}

function stray(kind: 'record-inserted' | 'latest-wrong', table: string, row: { id: string; version: number }): Finding {
  const detail =
    kind === 'record-inserted'
      ? 'no entry of the chain vouches for this record'
      : 'another version is shown as the latest';
  return { kind, table, record: row.id, version: row.version, seq: null, detail };
}

/** The first guard that does not stand over a table as it should. */
export async function firstGuardOff(tx: Tx, table: string): Promise<Finding | undefined> {
  const { rows } = await sql<{ name: string }>`
    select tgname::text as name from pg_trigger join pg_class on pg_class.oid = tgrelid
    where relnamespace = 'public'::regnamespace and relname = ${table} and tgenabled in ('O', 'A')`.execute(tx);
  const standing = new Set(rows.map((row) => row.name));
  const off = (CHAIN_GUARDS.get(table) ?? RECORD_GUARDS).find((name) => !standing.has(name));
  const where = { table, record: null, version: null, seq: null };
  return off ? { kind: 'guard-off', ...where, detail: `the guard ${off} does not stand over this table` } : undefined;
}
