import { Client } from 'pg';
import { Problem } from '#core';
import { appliedTo, pending } from './migrate.ts';
import type { Migration } from './migration.ts';

/** Uses one connection for a moment. */
export async function withConnection<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'entente', connectionTimeoutMillis: 30_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const ROLE = `select rolname as name, rolsuper as super, rolbypassrls as bypass, exists (
    select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname = 'public' and relkind in ('r', 'p') and pg_has_role(current_user, relowner, 'member')) as owns
  from pg_roles where rolname = current_user`;

/**
 * Refuses a role that could go round what the database guards.
 * @throws Problem `role-too-strong` for a superuser, one that bypasses row-level security, or an owner of the tables
 */
export async function refuseStrongRole(client: Client): Promise<void> {
  const role = (await client.query<{ name: string; super: boolean; bypass: boolean; owns: boolean }>(ROLE)).rows[0];
  const reasons = [
    role?.super && 'is a superuser',
    role?.bypass && 'bypasses row-level security',
    role?.owns && 'owns tables, or is a member of their owner',
  ].filter(Boolean);
  if (role && reasons.length > 0)
    throw new Problem(
      'role-too-strong',
      `the role ${role.name} of DATABASE_URL ${reasons.join(' and ')}: give the service a role with least rights`,
    );
}

/** The role that a connection in fact has, whatever a pooler in between makes of its name. */
export async function roleOf(client: Client): Promise<string> {
  return String((await client.query<{ role: string }>('select current_user::text as role')).rows[0]?.role);
}

/**
 * Refuses a database that lacks steps of the schema, as the service may not add them.
 * @throws Problem `schema-too-old`, `schema-too-new`, `schema-changed`
 */
export async function refuseOldSchema(client: Client, migrations: readonly Migration[]): Promise<void> {
  const [lacking] = pending(migrations, await appliedTo(client));
  if (lacking)
    throw new Problem(
      'schema-too-old',
      `the database lacks ${lacking.id}: run \`entente migrate\` with DATABASE_OWNER_URL`,
    );
}
