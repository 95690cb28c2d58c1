import { wordsOf } from './words-of.ts';

/** What became of the provisions of one version of a text in the next. */
export interface Alignment {
  /** for each of the newer provisions the index of the older one that it continues; null when it is new */
  was: (number | null)[];
  /** for each of the newer provisions whether it continues the older one word for word */
  same: boolean[];
}

const LEAST_LIKENESS = 0.5;
/** what a place in the same order is worth against likeness of words */
const ORDER = 0.1;
/** a word that more provisions than this have says little about which of them is meant */
const COMMON_WORD = 40;

/**
 * Pairs provisions with those of the version before: first those with the same words, in their order; then those with
 * like words, likest first, the same order preferred. Each is paired at most once. Close to linear in their number.
 * @param before quotes in text order
 * @param after quotes in text order
 */
export function alignProvisions(before: readonly string[], after: readonly string[]): Alignment {
  const [old, young] = [before.map(wordsOf), after.map(wordsOf)];
  const was = pairSame(old, young);
  const same = was.map((index) => index !== null);
  const taken = new Set(was.filter((index) => index !== null));
  for (const { from, to } of likePairs(old, young, { was, taken })) {
    if (taken.has(from) || was[to] !== null) continue;
    was[to] = from;
    taken.add(from);
  }
  return { was, same };
}

function pairSame(old: readonly string[][], young: readonly string[][]): (number | null)[] {
  const places = new Map<string, number[]>();
  old.forEach((words, index) => note(places, words.join(' '), index));
  return young.map((words) => places.get(words.join(' '))?.shift() ?? null);
}

function note(places: Map<string, number[]>, key: string, index: number): void {
  const noted = places.get(key);
  if (noted) noted.push(index);
  else places.set(key, [index]);
}

interface Pair {
  from: number;
  to: number;
  worth: number;
}

interface Paired {
  was: readonly (number | null)[];
  taken: ReadonlySet<number>;
}

function likePairs(old: readonly string[][], young: readonly string[][], { was, taken }: Paired): Pair[] {
  const places = new Map<string, number[]>();
  old.forEach((words, index) => {
    if (!taken.has(index)) for (const word of new Set(words)) note(places, word, index);
  });
  const pairs: Pair[] = [];
  young.forEach((words, to) => {
    if (was[to] !== null) return;
    const candidates = new Set<number>();
    for (const word of new Set(words)) {
      const found = places.get(word) ?? [];
      if (found.length <= COMMON_WORD) for (const index of found) candidates.add(index);
    }
    for (const from of candidates) {
      const likeness = dice(old[from] as string[], words);
      if (likeness < LEAST_LIKENESS) continue;
      const apart = Math.abs(from / old.length - to / young.length);
      pairs.push({ from, to, worth: likeness - ORDER * apart });
    }
  });
  return pairs.toSorted((a, b) => b.worth - a.worth || a.to - b.to || a.from - b.from);
}

/** Twice the words in common over all words. */
function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}
