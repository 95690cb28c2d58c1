import type { Migration } from './migration.ts';
import { auditChain } from './migrations/0001-audit-chain.ts';

/** The store's own steps. */
export const storeMigrations: readonly Migration[] = [auditChain];
