import { newId } from '#core';
import { amend, append, type Tx } from '#store';
import type { ArrivingText } from './arriving-text.ts';
import type { KnownDocument } from './find-document.ts';
import type { Arrival, Desk } from './ingestion.ts';
import type { Visibility } from './schema.ts';
import { freeSymbol, parseSymbol } from './symbol.ts';
import type { DocumentTables } from './tables.ts';

const ORIGIN = 'secretariat';

/** What a version is made of. */
export interface NewVersion {
  desk: Desk;
  arrival: Arrival;
  arriving: ArrivingText;
}

/** The document that a version belongs to, after it was stored. */
export interface VersionedDocument {
  id: string;
  symbol: string;
  title: string;
  textVersion: number;
  origin: string;
  visibility: Visibility;
}

/** Puts a new document on record, under a symbol that no other has or had. */
export async function addDocument(tx: Tx, { desk, arrival, arriving }: NewVersion): Promise<VersionedDocument> {
  const db = tx.withTables<DocumentTables>();
  const wanted = arrival.symbol === undefined ? arriving.symbol : parseSymbol(arrival.symbol);
  const rows = await db.selectFrom('document').select('symbol').where('symbol', 'like', `${wanted}%`).execute();
  const symbol = freeSymbol(wanted, new Set(rows.map((row) => row.symbol)));
  const id = newId(desk.now());
  const title = arriving.title ?? arriving.sourceName.replace(/\.\w{1,5}$/, '');
  const visibility: Visibility = arrival.isExample ? 'public' : 'secretariat';
  await append(db, {
    table: 'document',
    action: 'taken in',
    row: {
      id,
      version: 1,
      origin: ORIGIN,
      visibility,
      symbol,
      title,
      source_name: arriving.sourceName,
      source_address: arrival.address ?? null,
      is_example: arrival.isExample ?? false,
      state: 'present',
      text_version: 1,
    },
  });
  return { id, symbol, title, textVersion: 1, origin: ORIGIN, visibility };
}

/** Turns a document to its next version. */
export async function correctDocument(
  tx: Tx,
  known: KnownDocument,
  { arrival, arriving }: NewVersion,
): Promise<VersionedDocument> {
  const textVersion = known.text_version + 1;
  await amend(tx.withTables<DocumentTables>(), {
    table: 'document',
    action: 'corrected',
    id: known.id,
    set: {
      text_version: textVersion,
      state: 'present',
      source_name: arriving.sourceName,
      ...(arriving.givenTitle !== null && { title: arriving.givenTitle }),
      ...(arrival.address !== undefined && { source_address: arrival.address }),
    },
  });
  const { id, symbol, origin } = known;
  return {
    id,
    symbol,
    title: arriving.givenTitle ?? known.title,
    textVersion,
    origin,
    visibility: known.visibility as Visibility,
  };
}
