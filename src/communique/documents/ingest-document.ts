import { sql } from 'kysely';
import { Problem } from '#core';
import { amend, type Tx } from '#store';
import { readCommunique } from '../read.ts';
import { type ArrivingText, readArrival } from './arriving-text.ts';
import { findDocument, type KnownDocument, type Standing } from './find-document.ts';
import type { Arrival, Desk, Ingestion } from './ingestion.ts';
import { storeVersion } from './store-version.ts';
import { parseSymbol } from './symbol.ts';
import type { DocumentTables } from './tables.ts';

const LOCK = 7305804410;

/**
 * Takes a text in: reads it, stores its words and provisions, and enters what they promise in the register; all of it
 * or, when anything fails, nothing. The same words a second time change nothing. Words like those of a text on record
 * become its next version, and numbers and decisions stay with the provisions that are still there.
 * @throws Problem `bad-date`, `bad-usage`, `not-found`, `symbol-taken`, and what the intake throws
 */
export async function ingestDocument(desk: Desk, arrival: Arrival): Promise<Ingestion> {
  const arriving = await readArrival(arrival);
  return desk.store.transaction(arrival.actor, async (tx) => {
    // texts enter one by one, so that no two are given one symbol or one number
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    const standing = await findDocument(tx.withTables<DocumentTables>(), arrival, arriving);
    return settle(tx, standing, { desk, arrival, arriving });
  });
}

/** Everything that one ingestion works with. */
interface Work {
  desk: Desk;
  arrival: Arrival;
  arriving: ArrivingText;
}

async function settle(tx: Tx, { known, sameAs }: Standing, work: Work): Promise<Ingestion> {
  const { arrival, arriving } = work;
  if (known && arrival.symbol !== undefined && parseSymbol(arrival.symbol) !== known.symbol)
    throw new Problem('symbol-taken', `this text is on record as ${known.symbol}, and a symbol is not changed`);
  const redated = arrival.date !== undefined && arrival.date !== known?.date;
  if (known && sameAs !== undefined && !(redated && sameAs === known.text_version))
    return unchanged(tx, known, { ...work, sameAs });
  return storeVersion(tx, known, { ...work, arriving: known ? redate(arriving, arrival, known) : arriving });
}

/** A corrected text keeps the date that was once given for it, unless another one is given now. */
function redate(arriving: ArrivingText, arrival: Arrival, known: KnownDocument): ArrivingText {
  const given = arrival.date ?? (known.date_from === 'given' ? known.date : null);
  const date = given ?? arriving.reading.date ?? known.date;
  if (date === arriving.reading.date) return arriving;
  return { ...arriving, reading: readCommunique(arriving.text, { date }) };
}

async function unchanged(tx: Tx, known: KnownDocument, work: Work & { sameAs: number }): Promise<Ingestion> {
  if (known.state === 'removed') await bringBack(tx, known);
  const { provisions, trackable } = await tx
    .withTables<DocumentTables>()
    .selectFrom('document_text')
    .select(['provisions', 'trackable'])
    .where('document_id', '=', known.id)
    .where('text_version', '=', known.text_version)
    .where('latest', '=', true)
    .executeTakeFirstOrThrow();
  const older = work.sameAs === known.text_version ? [] : [olderWords(known, work.sameAs)];
  return {
    outcome: 'unchanged',
    id: known.id,
    symbol: known.symbol,
    title: known.title,
    date: known.date,
    version: known.text_version,
    provisions,
    trackable,
    ...(await work.desk.register.tallyOf(tx, known.id)),
    moved: null,
    register: { added: [], reworded: [], dropped: [] },
    warnings: [...work.arriving.warnings, ...older],
  };
}

function olderWords({ symbol, text_version: current }: KnownDocument, sameAs: number): string {
  return `older-version: these are the words of version ${sameAs} of ${symbol}, now at version ${current}; give --as ${symbol} to go back to them`;
}

/** Puts a removed text back in its place, with the numbers that it had. */
async function bringBack(tx: Tx, known: KnownDocument): Promise<void> {
  await amend(tx.withTables<DocumentTables>(), {
    table: 'document',
    action: 'brought back',
    id: known.id,
    set: { state: 'present' },
  });
}
