import { randomBytes } from 'node:crypto';
import { afterAll, inject, onTestFinished } from 'vitest';
import { type Store, storeOn } from '../store.ts';
import { execute, onDatabase, type TestDatabases } from './test-databases.ts';

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

const ofFile: Store[] = [];

try {
  afterAll(async () => {
    await Promise.all(ofFile.map((store) => store.close()));
  });
} catch {
  // loaded by the set-up, where there is no file of tests
}

/** Closes a store after the test that asked for it; asked for outside of one, after the last test of the file. */
function closeInTime(store: Store): void {
  try {
    onTestFinished(() => store.close());
  } catch {
    ofFile.push(store);
  }
}

/**
 * A fresh, migrated database, dropped after the test, or the file of tests, that asked for it; takes some 100 ms.
 * @param now the store's clock; a fixed moment when not given
 */
export async function testStore(now: () => number = () => Date.UTC(2021, 5, 28)): Promise<TestStore> {
  const { ownerUrl, serviceUrl, setupUrl, template } = inject('databases');
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
    // a cluster of our own goes as a whole, and dropping takes longer than making
    leave: () => (setupUrl ? Promise.resolve() : execute(ownerUrl, [`drop database if exists ${name} with (force)`])),
  });
  closeInTime(store);
  const owner = onDatabase(ownerUrl, name);
  const asOwner = (...statements: string[]): Promise<void> => execute(owner, statements);
  return { ...store, url: onDatabase(serviceUrl, name), ownerUrl: owner, asOwner };
}
