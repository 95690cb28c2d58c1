/** The store for tests: a fresh, migrated database of one's own in a few dozen milliseconds. */
export { type TestStore, testStore } from './test-store.ts';
export { startTestDatabases } from './test-databases.ts';
