import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely';
import { LINES_OF_EFFORT, Problem } from '#core';
import type { Sort } from './schema.ts';

const NUMBER = [sql<string>`c.symbol`, sql<string>`c.type`, sql<number>`c.integer`, sql<number>`c.part`];
// days, so that a minus turns the order round; what has no date comes last
const LAST = sql.lit(10_000_000);
const DUE = sql<number>`coalesce(c.deadline_iso - date '2000-01-01', ${LAST})`;
const DUE_DOWN = sql<number>`coalesce(date '2000-01-01' - c.deadline_iso, ${LAST})`;
const LINE = sql<number>`coalesce(array_position(array[${sql.join(LINES_OF_EFFORT.map((line) => sql.lit(line)))}], c.lines_of_effort[1]), 99)`;

/** What an order compares, most important first, and whether it goes up or down. */
interface Order {
  keys: readonly RawBuilder<string | number>[];
  down: boolean;
}

const ORDERS: Record<Sort, Order> = {
  number: { keys: NUMBER, down: false },
  '-number': { keys: NUMBER, down: true },
  due: { keys: [DUE, ...NUMBER], down: false },
  '-due': { keys: [DUE_DOWN, ...NUMBER], down: false },
  line: { keys: [LINE, ...NUMBER], down: false },
};

/** The order of a page, as SQL on the commitment `c`. */
export function orderBy(sort: Sort): RawBuilder<unknown> {
  const { keys, down } = ORDERS[sort];
  return sql.join(keys.map((key) => (down ? sql`${key} desc` : sql`${key} asc`)));
}

/** The place of an entry in an order, from which the next page can go on. */
export function placeOf(sort: Sort): RawBuilder<(string | number)[]> {
  return sql`jsonb_build_array(${sql.join(ORDERS[sort].keys)})`;
}

/** A place as the text that a page hands out. */
export function cursorText(sort: Sort, place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([sort, ...place])).toString('base64url');
}

/**
 * What comes after a cursor, as SQL on the commitment `c`.
 * @throws Problem `bad-request` when it is no cursor of this order
 */
export function afterCursor(sort: Sort, cursor: string): Expression<SqlBool> {
  const { keys, down } = ORDERS[sort];
  const place = parseCursor(cursor);
  const fits = place?.[0] === sort && place.length === keys.length + 1;
  if (!place || !fits) throw new Problem('bad-request', 'this cursor is not of this list', { field: 'cursor' });
  const values = place
    .slice(1)
    .map((value) => (typeof value === 'number' ? sql`${value}::bigint` : sql`${value}::text collate "C"`));
  return sql`(${sql.join([...keys])}) ${down ? sql`<` : sql`>`} (${sql.join(values)})`;
}

function parseCursor(cursor: string): (string | number)[] | undefined {
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    const sound =
      Array.isArray(place) && place.every((value) => typeof value === 'string' || Number.isSafeInteger(value));
    return sound ? (place as (string | number)[]) : undefined;
  } catch {
    return undefined;
  }
}
