import { type Language, type LineOfEffort, Problem } from '#core';
import { sql } from 'kysely';
import type { Database, Tx } from '#store';
import { explain } from '../explain.ts';
import type { Kind } from '../provision.ts';
import { presentDocuments } from './document-rows.ts';
import { provisionOf } from './provision-row.ts';
import type { RegisterPort } from './register-port.ts';
import type { ReadProvision } from './schema.ts';
import type { DocumentTables } from './tables.ts';

/** Which provisions of a text are wanted. */
export interface ProvisionFilter {
  kind?: Kind | undefined;
  line?: LineOfEffort | undefined;
  trackable?: boolean | undefined;
  /** of the text; the current one when not given */
  version?: number | undefined;
}

/**
 * The provisions of a text, in text order, each with its number in the register where it has one.
 * @throws Problem `not-found` when there is no such text
 */
export async function listProvisions(
  db: Database | Tx,
  documentId: string,
  asked: { filter: ProvisionFilter; register: RegisterPort; language: Language },
): Promise<ReadProvision[]> {
  const on = db.withTables<DocumentTables>();
  const { kind, line, trackable, version } = asked.filter;
  const document = await presentDocuments(on)
    .where('d.id', '=', documentId)
    .select('d.text_version')
    .executeTakeFirst();
  if (!document) throw new Problem('not-found', `there is no text ${documentId}`);
  let found = on
    .selectFrom('provision')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('text_version', '=', version ?? document.text_version)
    .where('latest', '=', true);
  if (kind) found = found.where('kind', '=', kind);
  if (trackable !== undefined) found = found.where('trackable', '=', trackable);
  if (line) found = found.where(sql<boolean>`lines_of_effort @> array[${line}]::text[]`);
  const rows = await found.orderBy('ordinal').execute();
  const numbers = await asked.register.numbersOf(db, documentId);
  return rows.map((row) => {
    const provision = provisionOf(row);
    const explanation = { rule: row.rule, words: explain(provision, asked.language) };
    return { ...provision, number: numbers.get(row.id) ?? null, explanation };
  });
}
