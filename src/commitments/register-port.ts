import { sql } from 'kysely';
import type { RegisterPort } from '#communique';
import type { Database, Tx } from '#store';
import { enterProvisions } from './enter-provisions.ts';
import type { CommitmentTables } from './tables.ts';

/** What the register does for documents. */
export const register: RegisterPort = { enter: enterProvisions, tallyOf, numbersOf };

async function tallyOf(db: Database | Tx, documentId: string): ReturnType<RegisterPort['tallyOf']> {
  const { rows } = await sql<{ fine: bigint; coarse: bigint; standing: bigint }>`
    select count(*) filter (where type = 'commitment') as fine,
      count(distinct integer) filter (where type = 'commitment') as coarse,
      count(*) filter (where type = 'standing') as standing
    from commitment where document_id = ${documentId} and latest and in_text`.execute(db);
  const [row] = rows;
  return {
    commitments: Number(row?.fine ?? 0),
    commitments_coarse: Number(row?.coarse ?? 0),
    standing_positions: Number(row?.standing ?? 0),
  };
}

async function numbersOf(db: Database | Tx, documentId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .withTables<CommitmentTables>()
    .selectFrom('commitment')
    .select(['provision', 'number'])
    .where('document_id', '=', documentId)
    .where('latest', '=', true)
    .where('in_text', '=', true)
    .execute();
  return new Map(rows.map((row) => [row.provision, row.number]));
}
