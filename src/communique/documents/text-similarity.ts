import { wordsOf } from './words-of.ts';

const RUN = 3;

function runsOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const runs = new Map<string, number>();
  for (let at = 0; at <= Math.max(0, words.length - RUN); at++) {
    const run = words.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/**
 * How much of two texts is word for word the same: the share of runs of three words that they have in common (Dice).
 * Linear in their length.
 * @returns 0 (nothing) to 1 (the same words)
 */
export function textSimilarity(a: string, b: string): number {
  const [runsA, runsB] = [runsOf(a), runsOf(b)];
  let common = 0;
  let all = 0;
  for (const [run, count] of runsA) {
    common += Math.min(count, runsB.get(run) ?? 0);
    all += count;
  }
  for (const count of runsB.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
