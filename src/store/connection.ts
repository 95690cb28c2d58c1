import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { StoreTables } from './tables.ts';

const { builtins, getTypeParser } = types;

/** @returns `YYYY-MM-DDTHH:MM:SS.sssZ` */
function asInstant(text: string): string {
  const moment = new Date(`${text.replace(' ', 'T')}${/[+-]\d\d$/.test(text) ? ':00' : ''}`);
  // infinity is a timestamp too, and no Date
  return Number.isNaN(moment.getTime()) ? text : moment.toISOString();
}

const PARSERS = new Map<number, (text: string) => unknown>([
  [builtins.INT8, BigInt],
  // a day is a day: no time zone may move it
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, asInstant],
]);

/** A pool of connections, as Kysely uses it and as it is. */
export interface Connected {
  db: Kysely<StoreTables>;
  pool: Pool;
}

/**
 * A pool of connections. Values come as: bigint -> bigint, date -> `YYYY-MM-DD`, timestamptz -> ISO 8601 in UTC,
 * numeric -> string, json -> parsed.
 * @param size connections at most
 */
export function connect(url: string, size: number): Connected {
  const pool = new Pool({
    connectionString: url,
    max: size,
    application_name: 'entente',
    allowExitOnIdle: true,
    options: '-c TimeZone=UTC',
    types: {
      getTypeParser: ((id: number, format?: 'text' | 'binary') =>
        (format === 'binary' ? undefined : PARSERS.get(id)) ?? getTypeParser(id, format)) as typeof getTypeParser,
    },
  });
  // a connection that breaks is replaced when one is next needed; what it was doing fails by itself
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { db: new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) }), pool };
}
