import type { Insertable } from 'kysely';
import type { Entering } from '#communique';
import { newId } from '#core';
import { allocateNumbers, type NumberedList, numberText } from './numbers.ts';
import type { Place, Row } from './place-provisions.ts';
import { readColumns } from './read-columns.ts';
import type { EntryType } from './schema.ts';
import type { CommitmentTables } from './tables.ts';

type NewRow = Insertable<CommitmentTables['commitment']>;

/**
 * First versions of the entries that provisions without one get, numbered on from those that are there.
 * @param ground all places of the version, and all entries of the text in the order of their integers
 */
export function newEntries(
  entering: Entering,
  ground: { places: readonly Place[]; entries: readonly Row[] },
): NewRow[] {
  return (['commitment', 'standing'] as const).flatMap((type) => {
    const entries = ground.entries.filter((entry) => entry.type === type);
    const places = ground.places.filter((place) => place.type === type);
    const fresh = places.filter((place) => !place.entry);
    const numbers = allocateNumbers(
      fresh.map(({ entered }) => ({ list: entered.provision.group })),
      entries.at(-1)?.integer ?? 0,
      numberedLists(places, entries),
    );
    return fresh.map((place, index) => newEntry(entering, place, numbers[index] ?? { integer: 0, part: 0 }));
  });
}

/** The lists of which an item has a number with a part already. */
function numberedLists(places: readonly Place[], entries: readonly Row[]): Map<string, NumberedList> {
  const lastParts = new Map<number, number>();
  for (const { integer, part } of entries) lastParts.set(integer, Math.max(part, lastParts.get(integer) ?? 0));
  const lists = new Map<string, NumberedList>();
  for (const { entry, entered } of places) {
    const { group } = entered.provision;
    if (!entry || entry.part === 0 || group === null) continue;
    lists.set(group, { integer: entry.integer, lastPart: lastParts.get(entry.integer) ?? entry.part });
  }
  return lists;
}

function newEntry(
  entering: Entering,
  { entered, type, theme }: Place & { type: EntryType },
  place: { integer: number; part: number },
): NewRow {
  const { symbol, documentId, origin, visibility, now } = entering;
  return {
    id: newId(now),
    version: 1,
    origin,
    visibility,
    document_id: documentId,
    symbol,
    type,
    ...place,
    number: numberText({ symbol, type, ...place }),
    theme,
    ...readColumns(entering, entered),
    state: 'proposed',
    assessment: 'unknown',
  };
}
