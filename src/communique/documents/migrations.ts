import type { Migration } from '#store';
import { documents } from './migrations/0010-documents.ts';

/** The steps of the schema that documents need. */
export const documentMigrations: readonly Migration[] = [documents];
