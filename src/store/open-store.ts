import { sql } from 'kysely';
import { Problem } from '#core';
import { attach } from './embedded/attach.ts';
import { appliedTo, migrate, pending } from './migrate.ts';
import type { Migration } from './migration.ts';
import { refuseStrongRole } from './server.ts';
import { connect } from './connection.ts';
import { foreseen, type Store, storeOn } from './store.ts';

/** Where a store is and what it is to hold. */
export interface Opening {
  /** the data folder */
  dataDir: string;
  /** `DATABASE_URL` names a server; without it PostgreSQL runs in the data folder */
  env: NodeJS.ProcessEnv;
  now: () => number;
  /** of all modules */
  migrations: readonly Migration[];
  /** connections at most; 10 */
  size?: number;
}

/**
 * Opens the store: on the server of `DATABASE_URL`, or on the data folder's own PostgreSQL, which is joined, or made
 * and started. An embedded database is brought up to date; a server's is not (that is `migrate`'s).
 * @throws Problem `role-too-strong`, `schema-too-new`, `schema-too-old`, `schema-changed`, `database-unavailable`, `bad-configuration`
 */
export async function openStore(opening: Opening): Promise<Store> {
  const server = opening.env['DATABASE_URL'];
  try {
    return await (server ? openServer(opening, server) : openEmbedded(opening));
  } catch (error) {
    throw foreseen(error) ?? error;
  }
}

async function openEmbedded(opening: Opening): Promise<Store> {
  const attachment = await attach(opening);
  try {
    const service = attachment.urlOf('service');
    if ((await missing(service, opening.migrations)).length > 0)
      await migrate(attachment.urlOf('owner'), userOf(service), opening.migrations);
    return storeOn({
      mode: 'embedded',
      url: service,
      now: opening.now,
      size: opening.size ?? 10,
      leave: attachment.detach,
    });
  } catch (error) {
    await attachment.detach();
    throw error;
  }
}

async function openServer(opening: Opening, url: string): Promise<Store> {
  const { db } = connect(url, 1);
  try {
    await refuseStrongRole(db);
  } finally {
    await db.destroy();
  }
  const lacking = await missing(url, opening.migrations);
  if (lacking.length > 0)
    throw new Problem(
      'schema-too-old',
      `the database lacks ${lacking[0]?.id}: run \`entente migrate\` with DATABASE_OWNER_URL`,
    );
  return storeOn({ mode: 'server', url, now: opening.now, size: opening.size ?? 10, leave: nothing });
}

async function nothing(): Promise<void> {}

async function missing(url: string, migrations: readonly Migration[]): Promise<Migration[]> {
  const { db, pool } = connect(url, 1);
  try {
    return pending(migrations, await appliedTo(pool));
  } finally {
    await db.destroy();
    if (!pool.ended) await pool.end();
  }
}

/** @returns the role that a connection string names */
function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/**
 * Brings the database up to date: an embedded one, or the server's as the role of `DATABASE_OWNER_URL`.
 * @returns ids of the steps applied now, in order
 * @throws Problem `bad-configuration` when a server is named without an owner
 */
export async function migrateStore(opening: Opening): Promise<string[]> {
  const service = opening.env['DATABASE_URL'];
  const owner = opening.env['DATABASE_OWNER_URL'];
  try {
    if (service && !owner)
      throw new Problem('bad-configuration', 'DATABASE_OWNER_URL must name the role that owns the tables');
    if (service && owner) return await migrate(owner, await roleOf(service), opening.migrations);
    const attachment = await attach(opening);
    try {
      return await migrate(attachment.urlOf('owner'), userOf(attachment.urlOf('service')), opening.migrations);
    } finally {
      await attachment.detach();
    }
  } catch (error) {
    throw foreseen(error) ?? error;
  }
}

/** The role that a connection in fact has, whatever a pooler in between makes of its name. */
async function roleOf(url: string): Promise<string> {
  const { db } = connect(url, 1);
  try {
    const { rows } = await sql<{ role: string }>`select current_user::text as role`.execute(db);
    return rows[0]?.role ?? userOf(url);
  } finally {
    await db.destroy();
  }
}
