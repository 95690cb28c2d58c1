import type { Selectable } from 'kysely';
import type { Entering } from '#communique';
import type { EntryType, Theme } from './schema.ts';
import { standingTheme } from './standing-theme.ts';
import type { CommitmentTables } from './tables.ts';

/** An entry as it is on record. */
export type Row = Selectable<CommitmentTables['commitment']>;

/** A provision that belongs in the register, and the entry that it continues, if any. */
export interface Place {
  entered: Entering['provisions'][number];
  type: EntryType;
  theme: Theme | null;
  entry: Row | undefined;
}

/**
 * Finds the place of each provision in the register: among commitments when it is trackable, among standing positions
 * when it is one; others have none. It takes the entry of the provision that it continues, or else one whose words
 * stood in an earlier version and come back.
 * @param entries all of the text, latest versions
 */
export function placeProvisions(provisions: Entering['provisions'], entries: readonly Row[]): Place[] {
  const standing = new Map(entries.filter((entry) => entry.in_text).map((entry) => [entry.provision, entry]));
  const gone = new Map<string, Row[]>();
  for (const entry of entries) {
    if (entry.in_text) continue;
    const key = `${entry.type} ${plain(entry.quote)}`;
    gone.set(key, [...(gone.get(key) ?? []), entry]);
  }
  return provisions.flatMap((entered): Place[] => {
    const { provision, was } = entered;
    const theme = standingTheme(provision) ?? null;
    if (!provision.trackable && theme === null) return [];
    const type = provision.trackable ? 'commitment' : 'standing';
    const before = standing.get(was ?? '');
    const entry = before?.type === type ? before : gone.get(`${type} ${plain(provision.quote)}`)?.shift();
    return [{ entered, type, theme, entry }];
  });
}

/** Whether two quotes have the same words; case, punctuation and white space aside. */
export function isSame(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(quote: string): string {
  const words = quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(' ');
}
