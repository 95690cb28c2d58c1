import { type Expression, type SqlBool, sql } from 'kysely';
import type { LineOfEffort } from '#core';
import { SOON_DAYS, dayAfter } from './due.ts';
import type { Entry, EntryType, State } from './schema.ts';

/** Which entries are wanted; what is not given does not limit. */
export interface RegisterFilter {
  /** commitments when not given */
  type?: EntryType | 'all' | undefined;
  /** `none`: of no line */
  line?: LineOfEffort | 'none' | undefined;
  /** a whole name in any case; where nobody has that name, a part of one */
  bearer?: string | undefined;
  /** due on this day or later, YYYY-MM-DD */
  due_after?: string | undefined;
  /** due before this day, YYYY-MM-DD */
  due_before?: string | undefined;
  due?: Entry['due'] | undefined;
  state?: State | undefined;
  /** only what is not settled */
  is_open?: boolean | undefined;
  /** words that must all occur in the quote or the number */
  text?: string | undefined;
  /** id or symbol */
  document?: string | undefined;
}

/** The filters that have a facet. */
export const FACETS = ['line', 'bearer', 'state', 'document'] as const;

export type FacetName = (typeof FACETS)[number];

/** Entries of texts that are present; to be followed by conditions on the commitment `c`. */
export const ENTRIES = sql`from commitment c
  join document d on d.id = c.document_id and d.latest and d.state = 'present'`;

/** Whether something is still to be done about the commitment `c`: the same reckoning as `isSettled`. */
export const OPEN = sql<SqlBool>`c.state not in ('rejected', 'closed', 'lapsed', 'superseded')`;

/** All of these. */
export function allOf(conditions: readonly Expression<SqlBool>[]): Expression<SqlBool> {
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/** A pattern that finds words anywhere, whatever they hold. */
function anywhere(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** The conditions of the filters that have no facet, on the commitment `c`. @param today YYYY-MM-DD */
export function plainConditions(filter: RegisterFilter, today: string): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = [];
  if (filter.type !== 'all') conditions.push(sql`c.type = ${filter.type ?? 'commitment'}`);
  if (filter.due_after) conditions.push(sql`c.deadline_iso >= ${filter.due_after}::date`);
  if (filter.due_before) conditions.push(sql`c.deadline_iso < ${filter.due_before}::date`);
  if (filter.is_open) conditions.push(OPEN);
  if (filter.due) conditions.push(dueCondition(filter.due, today));
  for (const word of filter.text?.split(/\s+/).filter(Boolean) ?? []) {
    const like = anywhere(word);
    conditions.push(sql`(c.quote ilike ${like} or c.number ilike ${like})`);
  }
  return allOf(conditions);
}

/** The same reckoning as `dueOf`, in the database. */
function dueCondition(due: Entry['due'], today: string): Expression<SqlBool> {
  const soonEnds = dayAfter(today, SOON_DAYS);
  switch (due) {
    case 'undated':
      return sql`c.deadline_iso is null`;
    case 'overdue':
      return sql`(c.deadline_iso < ${today}::date and ${OPEN})`;
    case 'soon':
      return sql`(c.deadline_iso >= ${today}::date and c.deadline_iso < ${soonEnds}::date and ${OPEN})`;
    case 'later':
      return sql`(c.deadline_iso is not null and (c.deadline_iso >= ${soonEnds}::date or not ${OPEN}))`;
  }
}

/** The condition of a filter that has a facet, on the commitment `c`; undefined when it is not given. */
export function facetCondition(name: FacetName, filter: RegisterFilter): Expression<SqlBool> | undefined {
  const value = filter[name];
  if (value === undefined) return undefined;
  switch (name) {
    case 'line':
      return value === 'none' ? sql`c.lines_of_effort = '{}'` : sql`c.lines_of_effort @> array[${value}]::text[]`;
    case 'bearer':
      return sql`c.bearer && ${bearersLike(value)}`;
    case 'state':
      return sql`c.state = ${value}`;
    case 'document':
      return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
        ? sql`c.document_id = ${value}::uuid`
        : sql`c.symbol = ${value.toUpperCase()}`;
  }
}

/** The names of bearers that somebody means: the one written so, else those that hold what was written. */
function bearersLike(value: string): Expression<string[]> {
  const names = sql`select distinct name from commitment as other, unnest(other.bearer) as name where other.latest`;
  return sql`(with named as (${names} and name ilike ${anywhere(value)})
    select coalesce(
      (select array_agg(name) from named where lower(name) = lower(${value})),
      (select array_agg(name) from named), '{}'))`;
}
