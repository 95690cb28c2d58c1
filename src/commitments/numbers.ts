import type { EntryType } from './schema.ts';

/** The place of an entry in the numbering of its text. */
export interface EntryNumber {
  symbol: string;
  type: EntryType;
  integer: number;
  /** 0 where there is none */
  part: number;
}

/** ROME-2021/12, ROME-2021/12.1; standing positions have a series of their own, ROME-2021/S3. */
export function numberText({ symbol, type, integer, part }: EntryNumber): string {
  return `${symbol}/${type === 'standing' ? 'S' : ''}${integer}${part === 0 ? '' : `.${part}`}`;
}

/** An entry to be numbered: the list that it is an item of, if any. */
interface Unnumbered {
  list: string | null;
}

/** A list of which some items have numbers already. */
export interface NumberedList {
  integer: number;
  lastPart: number;
}

/**
 * Gives numbers to entries of one series in text order: the next free integers. The items of one list share an integer
 * and have parts; an item that joins a list already numbered in parts takes the next free part of it, and one that is
 * alone of its list takes an integer without a part.
 * @param last the highest integer ever given in the series, 0 when none was
 * @param lists lists numbered before, by the id that they have among these entries
 */
export function allocateNumbers(
  entries: readonly Unnumbered[],
  last: number,
  lists: ReadonlyMap<string, NumberedList> = new Map(),
): { integer: number; part: number }[] {
  const sizes = new Map<string, number>();
  for (const { list } of entries) if (list !== null) sizes.set(list, (sizes.get(list) ?? 0) + 1);
  const open = new Map([...lists].map(([id, list]) => [id, { ...list }]));
  let integer = last;
  return entries.map(({ list }) => {
    const known = list === null ? undefined : open.get(list);
    if (known) return { integer: known.integer, part: ++known.lastPart };
    integer++;
    if (list === null || sizes.get(list) === 1) return { integer, part: 0 };
    open.set(list, { integer, lastPart: 1 });
    return { integer, part: 1 };
  });
}
