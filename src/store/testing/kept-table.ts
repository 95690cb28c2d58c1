import type { Migration } from '../migration.ts';

/** A table of records for tests, as a module would bring one. */
export const keptTable: Migration = {
  id: '9999-kept',
  up: `create table kept (); select make_record_table('kept')`,
};
