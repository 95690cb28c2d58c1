import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { Problem } from '#core';
import type { StoreTables } from './tables.ts';

/**
 * Refuses a role that could go round what the database guards.
 * @throws Problem `role-too-strong` for a superuser, one that bypasses row-level security, or an owner of the tables
 */
export async function refuseStrongRole(db: Kysely<StoreTables>): Promise<void> {
  const { rows } = await sql<{ name: string; super: boolean; bypass: boolean; owns: boolean }>`
    select rolname as name, rolsuper as super, rolbypassrls as bypass, exists (
      select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = 'public' and relkind in ('r', 'p') and pg_has_role(current_user, relowner, 'member')) as owns
    from pg_roles where rolname = current_user`.execute(db);
  const role = rows[0];
  if (!role) return;
  const reason = role.super
    ? 'is a superuser'
    : role.bypass
      ? 'bypasses row-level security'
      : role.owns
        ? 'owns the tables, or is a member of their owner'
        : undefined;
  if (reason)
    throw new Problem(
      'role-too-strong',
      `the role ${role.name} of DATABASE_URL ${reason}: give the service a role with least rights`,
    );
}
