import type { Migration } from '#store';
import { commitments } from './migrations/0020-commitments.ts';

/** The steps of the schema that the register needs. */
export const commitmentMigrations: readonly Migration[] = [commitments];
