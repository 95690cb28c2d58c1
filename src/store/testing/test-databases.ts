import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { attach } from '../embedded/attach.ts';
import { lives, ownMark, type ProcessMark } from '../embedded/process-mark.ts';
import { migrate } from '../migrate.ts';
import type { Migration } from '../migration.ts';

/** How tests reach the cluster that they share; strings only, so that it can be handed to their processes. */
export interface TestDatabases {
  /** of the owner role, which may make databases */
  ownerUrl: string;
  serviceUrl: string;
  /** of a superuser, when the cluster is our own */
  setupUrl: string | null;
  /** the migrated database that each test's own is cloned from */
  template: string;
}

const PREFIX = 'entente-test-';

/** The same connection on another database. */
export function onDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Runs statements one by one on a connection of their own. */
export async function execute(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Starts what tests run on: the server of `DATABASE_OWNER_URL` and `DATABASE_URL` when both are given (the owner must
 * be allowed to make databases), otherwise an embedded one in a temporary folder; and makes the template.
 * @returns how to reach it, and how to end it
 */
export async function startTestDatabases(
  env: NodeJS.ProcessEnv,
  migrations: readonly Migration[],
): Promise<{ databases: TestDatabases; stop(): Promise<void> }> {
  const template = `entente_template_${process.pid}_${ownMark().started}`;
  const [owner, service] = [env['DATABASE_OWNER_URL'], env['DATABASE_URL']];
  const cluster: TestCluster =
    owner && service ? { owner, service, setup: null, stop: async () => undefined } : await temporaryCluster(env);
  const serviceRole = decodeURIComponent(new URL(cluster.service).username);
  await execute(cluster.owner, [
    `create database ${template}`,
    `revoke all on database ${template} from public`,
    `grant connect on database ${template} to ${escapeIdentifier(serviceRole)}`,
  ]);
  await migrate(onDatabase(cluster.owner, template), serviceRole, migrations);
  return {
    databases: { ownerUrl: cluster.owner, serviceUrl: cluster.service, setupUrl: cluster.setup, template },
    async stop() {
      if (owner && service) await execute(cluster.owner, [`drop database ${template} with (force)`]);
      await cluster.stop();
    },
  };
}

interface TestCluster {
  owner: string;
  service: string;
  setup: string | null;
  stop(): Promise<void>;
}

async function temporaryCluster(env: NodeJS.ProcessEnv): Promise<TestCluster> {
  clearAbandoned();
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(dataDir, 'test.json'), JSON.stringify(ownMark()));
  // what tests write may be lost with the machine
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };
  const attachment = await attach({ dataDir, env, now: () => Date.now(), settings });
  const setup = onDatabase(attachment.urlOf('setup'), 'postgres');
  await execute(setup, ['alter role entente_owner createdb']);
  return {
    owner: attachment.urlOf('owner'),
    setup,
    service: attachment.urlOf('service'),
    async stop() {
      await attachment.detach();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Takes away the folders of test runs that were killed; their PostgreSQL ends itself when its folder is gone. */
function clearAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      const mark = JSON.parse(readFileSync(join(folder, 'test.json'), 'utf8')) as ProcessMark;
      if (!lives(mark)) rmSync(folder, { recursive: true, force: true });
    } catch {
      if (Date.now() - statSync(folder).mtimeMs > 3_600_000) rmSync(folder, { recursive: true, force: true });
    }
  }
}
