import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { type Store, storeOn } from '../store.ts';
import { execute, onDatabase, type TestDatabases } from './test-databases.ts';

export type { TestDatabases } from './test-databases.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databases: TestDatabases;
  }
}

/** A store on a database of its own, and what a test may do that the service may not. */
export interface TestStore extends Store {
  /** connection string as the service's role */
  url: string;
  /** connection string as the owner of the tables */
  ownerUrl: string;
  /** runs statements as the owner of the tables */
  asOwner(...statements: string[]): Promise<void>;
}

/**
 * A fresh, migrated database for one test file, dropped when the file is done.
 * @param now the store's clock; a fixed moment when not given
 */
export async function testStore(now: () => number = () => Date.UTC(2021, 5, 28)): Promise<TestStore> {
  const { ownerUrl, serviceUrl, template } = inject('databases');
  const name = `entente_test_${randomBytes(8).toString('hex')}`;
  const grantee = decodeURIComponent(new URL(serviceUrl).username);
  await execute(ownerUrl, [
    `create database ${name} template ${template}`,
    `revoke all on database ${name} from public`,
    `grant connect on database ${name} to "${grantee}"`,
  ]);
  const store = storeOn({
    mode: 'server',
    url: onDatabase(serviceUrl, name),
    now,
    size: 5,
    leave: () => execute(ownerUrl, [`drop database if exists ${name} with (force)`]),
  });
  afterAll(() => store.close());
  const owner = onDatabase(ownerUrl, name);
  const asOwner = (...statements: string[]): Promise<void> => execute(owner, statements);
  return { ...store, url: onDatabase(serviceUrl, name), ownerUrl: owner, asOwner };
}
