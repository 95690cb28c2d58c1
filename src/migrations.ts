import type { Migration } from '#store';
import { storeMigrations } from './store/migrations.ts';

/** Every module's steps of the schema; their numbers order them. */
export const migrations: readonly Migration[] = [...storeMigrations];
