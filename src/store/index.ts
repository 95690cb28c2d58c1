/**
 * The store: PostgreSQL, embedded or a server's; forward-only migrations; append-only records whose every change
 * enters the audit chain.
 */
export type { Finding, FindingKind, Verdict } from './audit/finding.ts';
export { verifyChain } from './audit/verify-chain.ts';
export { amend, append, appendAll } from './append.ts';
export { holdDataFolder } from './embedded/hold-data-folder.ts';
export type { Migration } from './migration.ts';
export { migrateStore, type Opening, openStore } from './open-store.ts';
export { withStore, type WithStore } from './with-store.ts';
export { type Actor, foreseen, type Store, SYSTEM } from './store.ts';
export type { Database, RecordColumns, StoreTables, Tx } from './tables.ts';
