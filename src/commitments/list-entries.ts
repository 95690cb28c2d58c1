import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database, Tx } from '#store';
import { type EntryRow, entryOf, type Viewpoint } from './entry-row.ts';
import { countFacets } from './count-facets.ts';
import { allOf, ENTRIES, FACETS, facetCondition, plainConditions, type RegisterFilter } from './register-filter.ts';
import { afterCursor, cursorText, orderBy, placeOf } from './register-order.ts';
import type { Entry, EntryPage, Sort } from './schema.ts';

/** What is asked of the register. */
export interface RegisterQuery extends RegisterFilter {
  sort?: Sort | undefined;
  cursor?: string | undefined;
  limit: number;
}

const COLUMNS = sql`c.*, d.title as document_title,
  (select t.date from document_text t where t.document_id = c.document_id and t.text_version = d.text_version and t.latest)
    as document_date,
  (select f.at from commitment f where f.id = c.id and f.version = 1) as created_at`;

function conditionsOf(filter: RegisterFilter, today: string): Expression<SqlBool>[] {
  const facets = FACETS.map((name) => facetCondition(name, filter)).filter((condition) => condition !== undefined);
  return [sql<SqlBool>`c.latest`, plainConditions(filter, today), ...facets];
}

/** Entries of one page, and where the next one begins. */
export interface EntriesPage {
  items: Entry[];
  next_cursor: string | null;
}

/**
 * One page of the register.
 * @throws Problem `bad-request` when the cursor is none of this order
 */
export async function pageEntries(db: Database | Tx, query: RegisterQuery, view: Viewpoint): Promise<EntriesPage> {
  const sort = query.sort ?? 'number';
  const after = query.cursor === undefined ? [] : [afterCursor(sort, query.cursor)];
  const { rows } = await sql<EntryRow & { place: (string | number)[] }>`
    select ${COLUMNS}, ${placeOf(sort)} as place ${ENTRIES}
    where ${allOf([...conditionsOf(query, view.today), ...after])}
    order by ${orderBy(sort)} limit ${query.limit + 1}`.execute(db);
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => entryOf(row, view)),
    next_cursor: last ? cursorText(sort, last.place) : null,
  };
}

/**
 * One page of the register with its totals and facets.
 * @throws Problem `bad-request` when the cursor is none of this order
 */
export async function listEntries(db: Database, query: RegisterQuery, view: Viewpoint): Promise<EntryPage> {
  const [page, totals, facets] = await Promise.all([
    pageEntries(db, query, view),
    countEntries(db, conditionsOf(query, view.today)),
    countFacets(db, query, { today: view.today, entries: ENTRIES }),
  ]);
  return { ...page, ...totals, facets };
}

/** Counts entries item by item, and with each list counted once. */
async function countEntries(
  db: Database | Tx,
  conditions: readonly Expression<SqlBool>[],
): Promise<{ total: number; total_coarse: number }> {
  const { rows } = await sql<{ total: bigint; coarse: bigint }>`
    select count(*) as total, count(*) filter (where c.part = 0) + count(distinct (c.symbol, c.type, c.integer)) filter (where c.part > 0)
      as coarse ${ENTRIES} where ${allOf(conditions)}`.execute(db);
  return { total: Number(rows[0]?.total ?? 0), total_coarse: Number(rows[0]?.coarse ?? 0) };
}

/** All entries that a filter lets through, in an order: what exports and reports are made of. */
export async function allEntries(
  db: Database | Tx,
  { sort = 'number', ...filter }: RegisterFilter & { sort?: Sort | undefined },
  view: Viewpoint,
): Promise<Entry[]> {
  const rows = await selectEntries(db, allOf(conditionsOf(filter, view.today)), orderBy(sort));
  return rows.map((row) => entryOf(row, view));
}

/** Rows of entries under a condition on `c`, in an order. */
export async function selectEntries(
  db: Database | Tx,
  condition: Expression<SqlBool>,
  order: RawBuilder<unknown> = orderBy('number'),
): Promise<EntryRow[]> {
  return (
    await sql<EntryRow>`select ${COLUMNS} ${ENTRIES} where c.latest and ${condition} order by ${order}`.execute(db)
  ).rows;
}
