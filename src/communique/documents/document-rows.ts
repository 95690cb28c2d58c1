import type { Kysely } from 'kysely';
import type { StoreTables } from '#store';
import type { DocumentSummary, Visibility } from './schema.ts';
import type { DocumentTables } from './tables.ts';

/** What documents are read from. */
export type DocumentDb = Kysely<StoreTables & DocumentTables>;

/** Documents that are present, each with its current words. */
export function presentDocuments(db: DocumentDb) {
  return db
    .selectFrom('document as d')
    .innerJoin('document_text as t', (join) =>
      join.onRef('t.document_id', '=', 'd.id').onRef('t.text_version', '=', 'd.text_version').on('t.latest', '=', true),
    )
    .innerJoin('document as first', (join) => join.onRef('first.id', '=', 'd.id').on('first.version', '=', 1))
    .where('d.latest', '=', true)
    .where('d.state', '=', 'present');
}

/** The columns of a summary; the words themselves are not among them. */
export const SUMMARY_COLUMNS = [
  'd.id',
  'd.symbol',
  'd.title',
  'd.is_example',
  'd.source_name',
  'd.source_address',
  'd.origin',
  'd.visibility',
  'd.text_version',
  'first.at as created_at',
  't.date',
  't.place',
  't.body',
  't.style',
  't.language',
  't.words',
  't.provisions',
  't.trackable',
] as const;

interface SummaryRow extends Omit<DocumentSummary, 'version' | 'visibility'> {
  text_version: number;
  visibility: string;
}

/** A row of `SUMMARY_COLUMNS` as the interface shows it. */
export function summaryOf({ text_version: version, visibility, ...row }: SummaryRow): DocumentSummary {
  const { id, symbol, title, date, place, body, style, language, words, provisions, trackable } = row;
  const { origin, is_example, source_name, source_address, created_at } = row;
  return {
    id,
    symbol,
    title,
    date,
    place,
    body,
    style,
    language,
    words,
    provisions,
    trackable,
    version,
    origin,
    visibility: visibility as Visibility,
    is_example,
    source_name,
    source_address,
    created_at,
  };
}
