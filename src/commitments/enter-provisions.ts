import type { Insertable } from 'kysely';
import type { Entering, RegisterPort } from '#communique';
import { appendAll, type Tx } from '#store';
import { newEntries } from './new-entries.ts';
import { isSame, type Place, placeProvisions, type Row } from './place-provisions.ts';
import { readColumns } from './read-columns.ts';
import type { CommitmentTables } from './tables.ts';

type NewRow = Insertable<CommitmentTables['commitment']>;

/**
 * Enters the provisions of a text's new version in the register, in the transaction of the text. A provision that
 * continues another keeps its entry with number, state and judgement; one whose words stood in an earlier version gets
 * its entry back; others get the next free numbers. An entry whose words are gone stays on record: while nobody has
 * decided on it, it is superseded; a decision that was taken is kept.
 */
export async function enterProvisions(tx: Tx, entering: Entering): ReturnType<RegisterPort['enter']> {
  const db = tx.withTables<CommitmentTables>();
  const entries = await db
    .selectFrom('commitment')
    .selectAll()
    .where('document_id', '=', entering.documentId)
    .where('latest', '=', true)
    .orderBy('integer')
    .orderBy('part')
    .execute();
  const places = placeProvisions(entering.provisions, entries);
  const continued = new Set(places.map(({ entry }) => entry?.id));
  const dropped = entries.filter((entry) => entry.in_text && !continued.has(entry.id));
  const added = newEntries(entering, { places, entries });
  const changes = [
    { action: `entered from version ${entering.textVersion}`, rows: added },
    ...continuations(entering, places),
    { action: `dropped in version ${entering.textVersion}`, rows: dropped.map(droppedRow) },
  ];
  for (const change of changes)
    // each is a statement of its own, and a connection takes one at a time
    // oxlint-disable-next-line no-await-in-loop
    await appendAll(db, { table: 'commitment', ...change });
  const reworded = places.flatMap((place) => (place.entry && changeOf(place) === 'reworded' ? [place.entry] : []));
  return { added: numbers(added), reworded: numbers(reworded), dropped: numbers(dropped) };
}

function numbers(rows: readonly { number: string }[]): string[] {
  return rows.map((row) => row.number);
}

function changeOf({ entry, entered }: Place): 'unchanged' | 'reworded' | 'back' {
  if (!entry?.in_text) return 'back';
  return isSame(entry.quote, entered.provision.quote) ? 'unchanged' : 'reworded';
}

/** The next versions of entries that go on, by what happened to them. */
function continuations(entering: Entering, places: readonly Place[]): { action: string; rows: NewRow[] }[] {
  return (['unchanged', 'reworded', 'back'] as const).map((change) => ({
    action: `${change} in version ${entering.textVersion}`,
    rows: places.flatMap((place) =>
      place.entry && changeOf(place) === change ? [continuedRow(entering, place, place.entry)] : [],
    ),
  }));
}

function continuedRow(entering: Entering, { entered, theme }: Place, entry: Row): NewRow {
  const state = !entry.in_text && entry.state === 'superseded' ? 'proposed' : entry.state;
  return { ...nextVersion(entry), ...readColumns(entering, entered), theme, state };
}

function droppedRow(entry: Row): NewRow {
  return { ...nextVersion(entry), in_text: false, state: entry.state === 'proposed' ? 'superseded' : entry.state };
}

function nextVersion({ latest: _latest, action: _action, actor: _actor, at: _at, ...columns }: Row): NewRow {
  return { ...columns, version: columns.version + 1 };
}
