import { formatNumber } from './number-words.ts';
import type { NumberedList, NumberLevel } from './numbering.ts';

/** Gives the mark of the next paragraph of a list; undefined where the list or level prints none. */
export type ItemCounter = (numId: string, level: number) => string | undefined;

/**
 * Counts list paragraphs in document order, as Word shows them: lists of one definition count on, a list that sets its
 * start begins anew, a level starts again after a higher one.
 * @source ECMA-376 part 1, 17.9.10 lvlRestart, 17.9.27 startOverride
 */
export function countItems(lists: ReadonlyMap<string, NumberedList>): ItemCounter {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (numId, index) => {
    const list = lists.get(numId);
    const level = list?.levels[index];
    if (!list || !level) return undefined;
    const counts = counters.get(list.counter) ?? [];
    counters.set(list.counter, counts);
    startAnew(list, numId, index, { counts, begun });
    counts[index] = (counts[index] ?? level.start - 1) + 1;
    restartDeeper(list, index, counts);
    return markOf(list, level, counts);
  };
}

function startAnew(
  list: NumberedList,
  numId: string,
  index: number,
  { counts, begun }: { counts: (number | undefined)[]; begun: Set<string> },
): void {
  const start = list.startsAnew.get(index);
  const key = `${numId}/${index}`;
  if (start !== undefined && !begun.has(key)) counts[index] = start - 1;
  begun.add(key);
}

function restartDeeper(list: NumberedList, index: number, counts: (number | undefined)[]): void {
  for (let deeper = index + 1; deeper < 9; deeper += 1) {
    const after = list.levels[deeper]?.restartsAfter;
    if (after === undefined || index <= after) counts[deeper] = undefined;
  }
}

function markOf(list: NumberedList, level: NumberLevel, counts: readonly (number | undefined)[]): string | undefined {
  if (level.format === 'bullet' && !level.text) return undefined;
  // A bullet is one sign of a symbol font; a level of bullets may also print a word.
  if (level.format === 'bullet') return /^[\p{L}\p{N}(]{2,}/u.test(level.text) ? level.text : '-';
  const mark = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const other = list.levels[Number(digit) - 1];
    const value = counts[Number(digit) - 1] ?? other?.start ?? 1;
    return formatNumber(value, level.legal && other?.format !== 'none' ? 'decimal' : (other?.format ?? 'decimal'));
  });
  return mark.trim() || undefined;
}
