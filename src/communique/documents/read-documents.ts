import { Problem } from '#core';
import type { Database, Tx } from '#store';
import { presentDocuments, SUMMARY_COLUMNS, summaryOf } from './document-rows.ts';
import type { DocumentDetail, DocumentSummary } from './schema.ts';
import type { DocumentTables } from './tables.ts';

/** A page of texts, newest first. */
export interface DocumentPage {
  items: DocumentSummary[];
  next_cursor: string | null;
  total: number;
}

/**
 * Lists the texts on record, the one that came last first.
 * @param asked `text`: words that symbol, title, place or body must hold; `cursor`: where the page before ended
 */
export async function listDocuments(
  db: Database | Tx,
  asked: { text?: string | undefined; cursor?: string | undefined; limit: number },
): Promise<DocumentPage> {
  let found = presentDocuments(db.withTables<DocumentTables>());
  for (const word of asked.text?.split(/\s+/).filter(Boolean) ?? []) {
    const like = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    found = found.where((where) =>
      where.or([
        where('d.symbol', 'ilike', like),
        where('d.title', 'ilike', like),
        where('t.place', 'ilike', like),
        where('t.body', 'ilike', like),
      ]),
    );
  }
  const { total } = await found.select((select) => select.fn.countAll<bigint>().as('total')).executeTakeFirstOrThrow();
  if (asked.cursor !== undefined) found = found.where('d.id', '<', asked.cursor);
  const rows = await found
    .select(SUMMARY_COLUMNS)
    .orderBy('d.id', 'desc')
    .limit(asked.limit + 1)
    .execute();
  const items = rows.slice(0, asked.limit).map(summaryOf);
  return { items, next_cursor: rows.length > asked.limit ? (items.at(-1)?.id ?? null) : null, total: Number(total) };
}

/** How many texts are present, and how many provisions their current versions have. */
export async function countDocuments(db: Database | Tx): Promise<{ documents: number; provisions: number }> {
  const row = await presentDocuments(db.withTables<DocumentTables>())
    .select((select) => [
      select.fn.countAll<bigint>().as('documents'),
      select.fn.coalesce(select.fn.sum<bigint>('t.provisions'), select.lit(0)).as('provisions'),
    ])
    .executeTakeFirstOrThrow();
  return { documents: Number(row.documents), provisions: Number(row.provisions) };
}

/**
 * A text in full.
 * @param version of its words; the current one when not given
 * @throws Problem `not-found`
 */
export async function documentDetail(db: Database | Tx, id: string, version?: number): Promise<DocumentDetail> {
  const on = db.withTables<DocumentTables>();
  const versions = await on
    .selectFrom('document_text as t')
    .innerJoin('document_text as first', (join) => join.onRef('first.id', '=', 't.id').on('first.version', '=', 1))
    .select(['t.id', 't.text_version', 't.sha256', 't.moved', 'first.at as created_at'])
    .where('t.document_id', '=', id)
    .where('t.latest', '=', true)
    .orderBy('t.text_version')
    .execute();
  const row = await presentDocuments(on).where('d.id', '=', id).select(SUMMARY_COLUMNS).executeTakeFirst();
  const shown = versions.find((candidate) => candidate.text_version === (version ?? row?.text_version));
  if (!row || !shown)
    throw new Problem(
      'not-found',
      version === undefined ? `there is no text ${id}` : `the text ${id} has no version ${version}`,
    );
  const words = await on
    .selectFrom('document_text')
    .select([
      'text',
      'blocks',
      'warnings',
      'date',
      'place',
      'body',
      'style',
      'language',
      'words',
      'provisions',
      'trackable',
    ])
    .where('id', '=', shown.id)
    .where('latest', '=', true)
    .executeTakeFirstOrThrow();
  const { text, blocks, warnings, ...read } = words;
  return {
    ...summaryOf({ ...row, ...read, text_version: shown.text_version }),
    text,
    blocks,
    warnings,
    versions: versions.map((each) => ({
      version: each.text_version,
      created_at: each.created_at,
      sha256: each.sha256,
      moved: each.moved,
    })),
  };
}
