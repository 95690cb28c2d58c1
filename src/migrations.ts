import type { Migration } from '#store';
import { commitmentMigrations } from './commitments/migrations.ts';
import { documentMigrations } from './communique/documents/migrations.ts';
import { storeMigrations } from './store/migrations.ts';

/** Every module's steps of the schema; their numbers order them. */
export const migrations: readonly Migration[] = [...storeMigrations, ...documentMigrations, ...commitmentMigrations];
