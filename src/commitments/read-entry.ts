import { sql } from 'kysely';
import { Problem } from '#core';
import type { Database, Tx } from '#store';
import { entryOf, type Viewpoint } from './entry-row.ts';
import { selectEntries } from './list-entries.ts';
import type { EntryDetail } from './schema.ts';
import type { CommitmentTables } from './tables.ts';

/**
 * One entry of the register with its history, oldest first.
 * @param number "ROME-2021/12", in any case
 * @throws Problem `not-found`
 */
export async function readEntry(db: Database | Tx, number: string, view: Viewpoint): Promise<EntryDetail> {
  const [row] = await selectEntries(db, sql`c.number = ${number.toUpperCase()}`);
  if (!row) throw new Problem('not-found', `there is no ${number.slice(0, 100)} in the register`);
  const history = await db
    .withTables<CommitmentTables>()
    .selectFrom('commitment')
    .select(['version', 'at', 'actor', 'action as change'])
    .where('id', '=', row.id)
    .orderBy('version')
    .execute();
  return { ...entryOf(row, view), history };
}
