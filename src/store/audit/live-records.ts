import { sql } from 'kysely';
import type { Tx } from '../tables.ts';
import { digestOf, type Entry } from './entry.ts';
import { type Finding, isDamage } from './finding.ts';
import type { RecordTable } from './tables-check.ts';

/** The columns of the records of some entries of one table, as JSON text in the entries' order; null where there is none. */
async function columnsOf(
  tx: Tx,
  { table, omitted }: RecordTable,
  entries: readonly Entry[],
): Promise<(string | null)[]> {
  const { rows } = await sql<{ columns: string | null }>`
    select (select json_object_agg(key, value)::text from jsonb_each_text(to_jsonb(live) - ${omitted}::text[]) where value is not null) as columns
    from unnest(${entries.map((entry) => entry.record)}::uuid[], ${entries.map((entry) => entry.version)}::int[])
      with ordinality as wanted(id, version, position)
    left join ${sql.table(`public.${table}`)} live on live.id = wanted.id and live.version = wanted.version
    order by wanted.position`.execute(tx);
  return rows.map((row) => row.columns);
}

/** What is wrong with the record that an entry vouches for, if anything. */
function fault(entry: Entry, columns: string | null | undefined): Finding | undefined {
  const where = { table: entry.table, record: entry.record, version: entry.version, seq: entry.seq };
  if (!columns) return { kind: 'record-removed', ...where, detail: 'the chain knows this record, its table does not' };
  if (digestOf(JSON.parse(columns) as Record<string, string>) === entry.digest) return undefined;
  return { kind: 'record-altered', ...where, detail: `the record is not what ${entry.actor} wrote at ${entry.at}` };
}

async function firstFaultOf(tx: Tx, table: RecordTable, entries: readonly Entry[]): Promise<Finding | undefined> {
  await sql`savepoint look`.execute(tx);
  try {
    const columns = await columnsOf(tx, table, entries);
    await sql`release savepoint look`.execute(tx);
    for (const [index, entry] of entries.entries()) {
      const found = fault(entry, columns[index]);
      if (found) return found;
    }
    return undefined;
  } catch (error) {
    if (!isDamage(error)) throw error;
    await sql`rollback to savepoint look`.execute(tx);
    return firstUnreadable(tx, table, { entries, detail: (error as Error).message });
  }
}

/** Of entries whose records cannot be read together, the first fault found by reading them one by one. */
async function firstUnreadable(
  tx: Tx,
  table: RecordTable,
  { entries, detail }: { entries: readonly Entry[]; detail: string },
): Promise<Finding | undefined> {
  const [entry, ...others] = entries as [Entry, ...Entry[]];
  const where = { table: entry.table, record: entry.record, version: entry.version, seq: entry.seq };
  if (others.length === 0) return { kind: 'record-unreadable', ...where, detail };
  const middle = Math.ceil(entries.length / 2);
  return (
    (await firstFaultOf(tx, table, entries.slice(0, middle))) ?? (await firstFaultOf(tx, table, entries.slice(middle)))
  );
}

/**
 * Compares records with the entries that vouch for them.
 * @param entries in the chain's order, of any tables
 * @param tables the tables of records that exist
 * @returns the first fault in the chain's order
 */
export async function firstFault(
  tx: Tx,
  entries: readonly Entry[],
  tables: ReadonlyMap<string, RecordTable>,
): Promise<Finding | undefined> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.table);
    if (group) group.push(entry);
    else groups.set(entry.table, [entry]);
  }
  const faults: Finding[] = [];
  for (const [table, group] of groups) {
    const existing = tables.get(table);
    const found = existing ? await firstFaultOf(tx, existing, group) : fault(group[0] as Entry, null);
    if (found) faults.push(found);
  }
  return faults.toSorted((a, b) => Number(a.seq) - Number(b.seq))[0];
}
