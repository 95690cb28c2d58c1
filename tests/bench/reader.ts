/** How long the reader takes, beside a plain keyword matcher, and whether time and memory grow with the text: `npm run bench:reader`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readCommunique } from '#communique';
import { TEXTS } from '../reader/gold.ts';
import { RESOLUTIONS } from '../../src/communique/layout/samples/resolutions.ts';
import { RULE_EXAMPLES } from '../../src/communique/english/rules/samples/rule-examples.ts';

const ROUNDS = 20;
const TARGET_MS = 150;

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** The reference: sentences by their stops, a kind by the first keyword. No fields, no lists, no layout. */
const KEYWORDS: readonly [string, RegExp][] = [
  ['commitment', /\b(?:will|commit\w*|pledge\w*|intend\w*|undertake\w*|agreed? to)\b/i],
  ['call', /\b(?:calls?|called|urge[ds]?|encourage[ds]?|invite[ds]?|request(?:s|ed)?) (?:up)?on?\b/i],
  ['reaffirmation', /\b(?:reaffirm\w*|reiterat\w*|support\w*|stand with)\b/i],
  ['welcome', /\b(?:welcom\w*|thank\w*|commend\w*)\b/i],
  ['condemnation', /\b(?:condemn\w*|deplor\w*)\b/i],
  ['need', /\b(?:must|need\w*|essential|critical)\b/i],
];
function keywordMatcher(text: string): { start: number; kind: string }[] {
  return [...text.matchAll(/[^.!?]+[.!?]+(?=\s|$)/g)].map(({ index, 0: words }) => ({
    start: index,
    kind: KEYWORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other',
  }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Milliseconds for one run, the median of many after as many to warm up. */
function timeOf(run: () => unknown, rounds = ROUNDS): number {
  for (let round = 0; round < rounds; round++) run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}

/** A text of our own of at least `words` words: paragraphs of every rule's sentences, then resolutions, again and again. */
function longText(words: number): string {
  const sentences = RULE_EXAMPLES.trim()
    .split('\n')
    .map((line) => line.split(' | ')[2] ?? '');
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(' '));
  for (const sample of Object.values(RESOLUTIONS))
    paragraphs.push(
      ...sample
        .trim()
        .split('\n')
        .map((line) => line.slice(2)),
    );
  const once = `${paragraphs.join('\n\n')}\n\n`;
  return once.repeat(Math.ceil(words / wordsIn(once)));
}

/** Reads once; the heap is what the reading itself keeps, the peak what the process held at most so far (sizes grow). */
function readOnce(text: string): { ms: number; heapMb: number; peakMb: number; provisions: number } {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const reading = readCommunique(text, { date: '2023-05-03' });
  const ms = performance.now() - start;
  globalThis.gc?.();
  const heapMb = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  return { ms, heapMb, peakMb: process.resourceUsage().maxRSS / 2 ** 10, provisions: reading.provisions.length };
}

// without this the heap would be told with what is waiting to be swept
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc') as NonNullable<typeof globalThis.gc>;

const rows: Record<string, Record<string, string | number>> = {};
const carbisBay = join(TEXTS, '2021-06-13-g7-carbis-bay.txt');
if (existsSync(carbisBay)) {
  const text = readFileSync(carbisBay, 'utf8');
  const ours = timeOf(() => readCommunique(text, { date: '2021-06-13' }));
  const reference = timeOf(() => keywordMatcher(text));
  rows['Carbis Bay'] = {
    words: wordsIn(text),
    'ms (median of 20)': ours.toFixed(1),
    'keyword matcher, ms': reference.toFixed(2),
    ratio: (ours / reference).toFixed(0),
    [`under ${TARGET_MS} ms`]: ours < TARGET_MS ? 'yes' : 'no',
  };
} else console.log(`the Carbis Bay text is not at ${TEXTS}: it is left out`);
console.table(rows);

const growth: Record<string, Record<string, string | number>> = {};
for (const words of [10_000, 100_000, 1_000_000]) {
  const text = longText(words);
  const runs = Array.from({ length: words > 100_000 ? 1 : 3 }, () => readOnce(text));
  const best = runs.reduce((a, b) => (a.ms < b.ms ? a : b));
  growth[words.toLocaleString('en')] = {
    words: wordsIn(text),
    provisions: best.provisions,
    ms: best.ms.toFixed(0),
    'ms per 1,000 words': ((best.ms * 1000) / wordsIn(text)).toFixed(2),
    'kept, KB per 1,000 words': ((best.heapMb * 1024 * 1000) / wordsIn(text)).toFixed(0),
    'peak of the process, MB': best.peakMb.toFixed(0),
  };
}
console.table(growth);
