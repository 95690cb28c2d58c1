import { Problem } from '#core';
import { attach } from './embedded/attach.ts';
import { ROLES } from './embedded/folder.ts';
import { holdDataFolder } from './embedded/hold-data-folder.ts';
import { appliedTo, migrate, pending } from './migrate.ts';
import type { Migration } from './migration.ts';
import { refuseOldSchema, refuseStrongRole, roleOf, withConnection } from './server.ts';
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
  /** as the service: the data folder is held until the store is closed, and an embedded PostgreSQL kept running */
  hold?: boolean;
}

/**
 * Opens the store: on the server of `DATABASE_URL`, or on the data folder's own PostgreSQL, which is joined, or made
 * and started. An embedded database is brought up to date; a server's is not (that is `migrateStore`'s). Joining one
 * that runs takes some 20 ms, making one 0.5 to 4 s.
 * @throws Problem `data-folder-locked` when it is to be held and another service holds it, `role-too-strong`,
 *   `schema-too-new`, `schema-too-old`, `schema-changed`, `database-unavailable`, `bad-configuration`
 */
export async function openStore(opening: Opening): Promise<Store> {
  const server = opening.env['DATABASE_URL'];
  const hold = opening.hold ? holdDataFolder(opening.dataDir, opening.now()) : undefined;
  try {
    const store = await (server ? openServer(opening, server) : openEmbedded(opening));
    return hold ? { ...store, close: () => store.close().finally(() => hold.release()) } : store;
  } catch (error) {
    hold?.release();
    throw foreseen(error) ?? error;
  }
}

async function openEmbedded(opening: Opening): Promise<Store> {
  const { now, migrations } = opening;
  const attachment = await attach(opening);
  try {
    const url = attachment.urlOf('service');
    const lacking = await withConnection(url, async (client) => pending(migrations, await appliedTo(client)));
    if (lacking.length > 0) await migrate(attachment.urlOf('owner'), ROLES.service, migrations);
    const watch = (moved: (url: string) => void): void => attachment.watch(() => moved(attachment.urlOf('service')));
    const ground = { mode: 'embedded', url, now, size: opening.size ?? 10, leave: attachment.detach } as const;
    return storeOn(opening.hold ? { ...ground, watch } : ground);
  } catch (error) {
    await attachment.detach();
    throw error;
  }
}

async function openServer({ now, migrations, size = 10 }: Opening, url: string): Promise<Store> {
  await withConnection(url, async (client) => {
    await refuseStrongRole(client);
    await refuseOldSchema(client, migrations);
  });
  return storeOn({ mode: 'server', url, now, size, leave: () => Promise.resolve() });
}

/**
 * Brings the database up to date: an embedded one, or the server's as the role of `DATABASE_OWNER_URL`.
 * @returns ids of the steps applied now, in order
 * @throws Problem `bad-configuration` when a server is named without its owner or its service's role
 */
export async function migrateStore(opening: Opening): Promise<string[]> {
  const { DATABASE_URL: service, DATABASE_OWNER_URL: owner } = opening.env;
  try {
    if (!service && !owner) return await migrateEmbedded(opening);
    if (!service || !owner)
      throw new Problem(
        'bad-configuration',
        `${owner ? 'DATABASE_URL must name the role of the service' : 'DATABASE_OWNER_URL must name the role that owns the tables'}`,
      );
    return await migrate(owner, await withConnection(service, roleOf), opening.migrations);
  } catch (error) {
    throw foreseen(error) ?? error;
  }
}

async function migrateEmbedded(opening: Opening): Promise<string[]> {
  const attachment = await attach(opening);
  try {
    return await migrate(attachment.urlOf('owner'), ROLES.service, opening.migrations);
  } finally {
    await attachment.detach();
  }
}
