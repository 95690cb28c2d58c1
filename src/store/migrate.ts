import { Client, escapeIdentifier } from 'pg';
import { Problem, sha256 } from '#core';
import type { Migration } from './migration.ts';

/** Steps that were applied before, as the database tells. */
interface Applied {
  id: string;
  checksum: string;
}

const LOCK = 7305804401;

/** All steps in the order in which they are applied. @throws TypeError when two have one number or an id is malformed: a fault in the code */
function inOrder(migrations: readonly Migration[]): Migration[] {
  const numbers = new Set<string>();
  for (const { id } of migrations) {
    const number = /^(\d{4})-[a-z0-9-]+$/.exec(id)?.[1];
    if (!number || numbers.has(number)) throw new TypeError(`the migration ${id} is malformed or its number is taken`);
    numbers.add(number);
  }
  return migrations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The steps that a database still lacks.
 * @throws Problem `schema-too-new` when it has steps that this code does not know, `schema-changed` when one was rewritten since
 */
export function pending(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.id, migration]));
  for (const { id, checksum } of applied) {
    const migration = known.get(id);
    if (!migration)
      throw new Problem(
        'schema-too-new',
        `the database has ${id}, which this version of Entente does not know: use a newer one`,
      );
    if (checksumOf(migration) !== checksum)
      throw new Problem('schema-changed', `${id} is not what it was when it was applied to this database`);
  }
  const done = new Set(applied.map(({ id }) => id));
  return inOrder(migrations).filter(({ id }) => !done.has(id));
}

function checksumOf(migration: Migration): string {
  return sha256(migration.up);
}

/** The steps that a database has; none when it was never migrated or may not be looked at. */
export async function appliedTo(client: { query(sql: string): Promise<{ rows: unknown[] }> }): Promise<Applied[]> {
  const { rows } = await client.query(`select to_regclass('public.schema_migration') is not null as there`);
  if (!(rows[0] as { there: boolean }).there) return [];
  return (await client.query('select id, checksum from public.schema_migration order by id')).rows as Applied[];
}

/**
 * Brings a database up to the code: each missing step in a transaction of its own, one process at a time.
 * @param ownerUrl connection string of the role that owns the tables
 * @param serviceRole the role that the service runs as
 * @returns ids of the steps applied now, in order
 */
export async function migrate(
  ownerUrl: string,
  serviceRole: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'entente migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const service = escapeIdentifier(serviceRole);
    await client.query(`set search_path = public; create table if not exists schema_migration (
      id text primary key, checksum text not null, applied_at timestamptz not null default now());
      grant select on schema_migration to ${service}`);
    const steps = pending(migrations, await appliedTo(client));
    for (const step of steps) await apply(client, step, service);
    return steps.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

async function apply(client: Client, step: Migration, service: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(step.up.replaceAll('{{service}}', service));
    await client.query('insert into schema_migration (id, checksum) values ($1, $2)', [step.id, checksumOf(step)]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
