import { newId } from '#core';
import { append, type Tx } from '#store';
import packageFile from '../../../package.json' with { type: 'json' };
import type { ArrivingText } from './arriving-text.ts';
import { addDocument, correctDocument, type NewVersion, type VersionedDocument } from './document-row.ts';
import type { KnownDocument } from './find-document.ts';
import type { Arrival, Ingestion } from './ingestion.ts';
import { addProvisions, continueProvisions } from './provision-rows.ts';
import type { DocumentTables } from './tables.ts';
import { wordsOf } from './words-of.ts';

/** Stores a text's words and provisions as a new document, or as the next version of a known one, and enters them in the register. */
export async function storeVersion(tx: Tx, known: KnownDocument | undefined, made: NewVersion): Promise<Ingestion> {
  const { desk, arriving } = made;
  const { reading } = arriving;
  const now = desk.now();
  const document = known ? await correctDocument(tx, known, made) : await addDocument(tx, made);
  const { entered, moved } = await continueProvisions(tx, document, { provisions: reading.provisions, now });
  const warnings = [...arriving.warnings, ...reading.warnings];
  await append(tx.withTables<DocumentTables>(), {
    table: 'document_text',
    action: known ? 'corrected' : 'taken in',
    row: { ...wordsRow(document, made), id: newId(now), moved: known ? moved : null, warnings },
  });
  await addProvisions(tx, document, entered);
  const register = await desk.register.enter(tx, {
    documentId: document.id,
    symbol: document.symbol,
    textVersion: document.textVersion,
    origin: document.origin,
    visibility: document.visibility,
    provisions: entered,
    now,
  });
  return {
    outcome: known ? 'corrected' : 'stored',
    id: document.id,
    symbol: document.symbol,
    title: document.title,
    date: reading.date,
    version: document.textVersion,
    provisions: entered.length,
    trackable: reading.provisions.filter((provision) => provision.trackable).length,
    ...(await desk.register.tallyOf(tx, document.id)),
    moved: known ? moved : null,
    register,
    warnings,
  };
}

function wordsRow(document: VersionedDocument, { arrival, arriving }: NewVersion) {
  const { reading } = arriving;
  const { structure } = reading;
  return {
    version: 1,
    origin: document.origin,
    visibility: document.visibility,
    document_id: document.id,
    text_version: document.textVersion,
    text: arriving.text,
    sha256: arriving.sha256,
    source_sha256: arriving.sourceSha256,
    format: arriving.format,
    encoding: arriving.encoding,
    language: reading.language ?? 'en',
    date: reading.date,
    date_from: dateFrom(arrival, reading),
    place: structure.place,
    body: structure.body,
    style: structure.style,
    blocks: structure.blocks,
    words: wordsOf(arriving.text).length,
    provisions: reading.provisions.length,
    trackable: reading.provisions.filter((provision) => provision.trackable).length,
    reader: packageFile.version,
  };
}

function dateFrom(arrival: Arrival, { date, structure }: ArrivingText['reading']): 'given' | 'text' | null {
  if (date === null) return null;
  return arrival.date === undefined && date === structure.date ? 'text' : 'given';
}
