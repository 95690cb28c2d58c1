import { newId } from '#core';
import { appendAll, type Tx } from '#store';
import type { Provision } from '../provision.ts';
import { alignProvisions } from './align-provisions.ts';
import type { VersionedDocument } from './document-row.ts';
import { provisionColumns } from './provision-row.ts';
import type { EnteredProvision } from './register-port.ts';
import type { Moved } from './schema.ts';
import type { DocumentTables } from './tables.ts';

/** Gives each provision a record, and tells which one of the version before it continues. */
export async function continueProvisions(
  tx: Tx,
  document: VersionedDocument,
  { provisions, now }: { provisions: readonly Provision[]; now: number },
): Promise<{ entered: EnteredProvision[]; moved: Moved }> {
  const before = await tx
    .withTables<DocumentTables>()
    .selectFrom('provision')
    .select(['id', 'quote'])
    .where('document_id', '=', document.id)
    .where('text_version', '=', document.textVersion - 1)
    .where('latest', '=', true)
    .orderBy('ordinal')
    .execute();
  const { was, same } = alignProvisions(
    before.map(({ quote }) => quote),
    provisions.map(({ quote }) => quote),
  );
  const continued = was.filter((index) => index !== null).length;
  const kept = same.filter(Boolean).length;
  return {
    entered: provisions.map((provision, index) => ({
      id: newId(now),
      was: before[was[index] ?? -1]?.id ?? null,
      provision,
    })),
    moved: {
      kept,
      changed: continued - kept,
      added: provisions.length - continued,
      dropped: before.length - continued,
    },
  };
}

/** Stores the provisions of a version, in text order. */
export async function addProvisions(
  tx: Tx,
  document: VersionedDocument,
  entered: readonly EnteredProvision[],
): Promise<void> {
  await appendAll(tx.withTables<DocumentTables>(), {
    table: 'provision',
    action: 'read',
    rows: entered.map(({ id, was, provision }, index) => ({
      id,
      version: 1,
      origin: document.origin,
      visibility: document.visibility,
      document_id: document.id,
      text_version: document.textVersion,
      ordinal: index + 1,
      key: provision.id,
      was,
      ...provisionColumns(provision),
    })),
  });
}
