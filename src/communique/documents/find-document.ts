import type { Kysely } from 'kysely';
import { Problem } from '#core';
import type { StoreTables } from '#store';
import type { Arrival } from './ingestion.ts';
import { parseSymbol } from './symbol.ts';
import type { DocumentTables } from './tables.ts';
import { textSimilarity } from './text-similarity.ts';

type Db = Kysely<StoreTables & DocumentTables>;

/** A text that is on record, with its current words. */
export interface KnownDocument {
  id: string;
  symbol: string;
  title: string;
  is_example: boolean;
  version: number;
  state: 'present' | 'removed';
  origin: string;
  visibility: string;
  text_version: number;
  sha256: string;
  date: string | null;
  date_from: 'given' | 'text' | null;
}

/** How a text that arrives stands to those on record. */
export interface Standing {
  /** the one that it is, or corrects; undefined when it is new */
  known: KnownDocument | undefined;
  /** the version of the known text that has these very words; undefined when none has */
  sameAs: number | undefined;
}

/** From this share of words in common a text is taken for a corrected version of another: unrelated communiqués of one series stay below a third. */
const CORRECTION = 0.5;
/** The same, for a text of another date: what is said anew a year later repeats much of itself. */
const CORRECTION_OF_DATE = 0.9;

const MOST_COMPARED = 20;

function known(db: Db) {
  return db
    .selectFrom('document as d')
    .innerJoin('document_text as t', (join) =>
      join.onRef('t.document_id', '=', 'd.id').onRef('t.text_version', '=', 'd.text_version').on('t.latest', '=', true),
    )
    .where('d.latest', '=', true)
    .select([
      'd.id',
      'd.symbol',
      'd.title',
      'd.is_example',
      'd.version',
      'd.state',
      'd.origin',
      'd.visibility',
      'd.text_version',
    ])
    .select(['t.sha256', 't.date', 't.date_from']);
}

/**
 * Tells whether a text is on record already, corrects one that is, or is new.
 * @param text its words, their hash, its file's name, its date, and the symbol that it would be given by itself
 * @throws Problem `not-found` when `as` names no text, `bad-usage` when it names the example, `symbol-taken` when `symbol` is that of an unlike one
 */
export async function findDocument(
  db: Db,
  arrival: Arrival,
  text: { text: string; sha256: string; sourceName: string; symbol: string; date: string | null },
): Promise<Standing> {
  if (arrival.as !== undefined) {
    const symbol = parseSymbol(arrival.as);
    const named = await known(db).where('d.symbol', '=', symbol).executeTakeFirst();
    if (named && named.is_example !== (arrival.isExample ?? false))
      throw new Problem('bad-usage', `${symbol} is the example, which no other text corrects`);
    if (!named) throw new Problem('not-found', `there is no text ${symbol} to correct`);
    return { known: named, sameAs: named.sha256 === text.sha256 ? named.text_version : undefined };
  }
  const same = await withSameWords(db, text.sha256);
  if (same) return same;
  if (arrival.isExample) return { known: undefined, sameAs: undefined };
  return { known: await corrected(db, arrival, text), sameAs: undefined };
}

async function withSameWords(db: Db, sha256: string): Promise<Standing | undefined> {
  const found = await db
    .selectFrom('document_text')
    .select(['document_id', 'text_version'])
    .where('sha256', '=', sha256)
    .where('latest', '=', true)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (!found) return undefined;
  const document = await known(db).where('d.id', '=', found.document_id).executeTakeFirst();
  return { known: document, sameAs: document?.sha256 === sha256 ? document.text_version : found.text_version };
}

async function corrected(
  db: Db,
  arrival: Arrival,
  text: { text: string; sourceName: string; symbol: string; date: string | null },
): Promise<KnownDocument | undefined> {
  const asked = arrival.symbol === undefined ? undefined : parseSymbol(arrival.symbol);
  const candidates = await known(db)
    .where('d.is_example', '=', false)
    .where((where) =>
      asked === undefined
        ? where.or([
            where('d.source_name', '=', text.sourceName),
            where('d.symbol', '=', text.symbol),
            where('d.symbol', 'like', `${text.symbol}-%`),
          ])
        : where('d.symbol', '=', asked),
    )
    .select('t.text')
    .orderBy('d.id', 'desc')
    .limit(MOST_COMPARED)
    .execute();
  const likest = candidates
    .map((candidate) => ({ candidate, likeness: textSimilarity(candidate.text, text.text) }))
    .filter(({ candidate, likeness }) => likeness >= leastLikeness(candidate.date, text.date))
    .toSorted((a, b) => b.likeness - a.likeness)[0];
  if (likest) return likest.candidate;
  if (asked !== undefined && (await isTaken(db, asked)))
    throw new Problem('symbol-taken', `${asked} is another text; give --as ${asked} if this one replaces its words`);
  return undefined;
}

function leastLikeness(before: string | null, now: string | null): number {
  return before === null || now === null || before === now ? CORRECTION : CORRECTION_OF_DATE;
}

async function isTaken(db: Db, symbol: string): Promise<boolean> {
  return (await db.selectFrom('document').select('id').where('symbol', '=', symbol).executeTakeFirst()) !== undefined;
}
