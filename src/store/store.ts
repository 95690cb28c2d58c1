import { sql } from 'kysely';
import { Problem } from '#core';
import { connect } from './connection.ts';
import type { Database, Tx } from './tables.ts';

/** Who makes a change. */
export interface Actor {
  /** id of a person, or of a part of Entente that acts by itself (`system`) */
  id: string;
}

/** Entente itself, for what nobody in particular did. */
export const SYSTEM: Actor = { id: 'system' };

/** The way to the database, for everything above. */
export interface Store {
  mode: 'embedded' | 'server';
  /** for reading */
  db: Database;
  /**
   * Makes changes: all of them or, when `change` throws, none; they carry the actor and the moment.
   * @throws Problem `conflict` when another change came first, `database-unavailable` when the connection is lost
   */
  transaction<T>(actor: Actor, change: (tx: Tx) => Promise<T>): Promise<T>;
  /** ends the connections; the last user of an embedded PostgreSQL stops it */
  close(): Promise<void>;
}

/** What a store stands on. */
export interface Ground {
  mode: Store['mode'];
  url: string;
  now: () => number;
  /** connections at most */
  size: number;
  /** calls back with the new connection string when the database has moved */
  watch?(moved: (url: string) => void): void;
  /** what is to be done after the connections are closed */
  leave(): Promise<void>;
}

/** A store on a database that is up to date. */
export function storeOn(ground: Ground): Store {
  const { db, pool } = connect(ground.url, ground.size);
  let closing: Promise<void> | undefined;
  ground.watch?.((url) => (pool.options.connectionString = url));
  return {
    mode: ground.mode,
    db,
    async transaction(actor, change) {
      try {
        return await db.transaction().execute(async (tx) => {
          const at = new Date(ground.now()).toISOString();
          await sql`select set_config('entente.actor', ${actor.id}, true), set_config('entente.at', ${at}, true)`.execute(
            tx,
          );
          return change(tx);
        });
      } catch (error) {
        throw foreseen(error) ?? error;
      }
    },
    close() {
      closing ??= db.destroy().finally(() => ground.leave());
      return closing;
    },
  };
}

const LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
]);

/** Text that PostgreSQL cannot hold: NUL, or half of a surrogate pair. @source PostgreSQL error codes, class 22 */
const UNKEEPABLE = new Set(['22021', '22P05']);

/** The problem that an error of the driver stands for, if it was foreseen. */
export function foreseen(error: unknown): Problem | undefined {
  const { code, message } = error as { code?: string; message?: string };
  if (error instanceof Problem || !code) return undefined;
  if (code === 'EN409' || code === '40001' || code === '40P01') return new Problem('conflict', message ?? code);
  if (UNKEEPABLE.has(code)) return new Problem('bad-request', 'a text holds a character that cannot be kept');
  if (LOST.has(code)) return new Problem('database-unavailable', message || code);
  return undefined;
}
