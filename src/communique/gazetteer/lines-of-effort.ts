import { LINES_OF_EFFORT, type LineOfEffort } from '#core';
import { foldEnglish } from './en/fold.ts';
import vocabulary from './en/lines-of-effort.json' with { type: 'json' };
import type { Range } from './found.ts';
import { Lexicon } from './lexicon.ts';
import { tokenize } from './tokens.ts';

/** What a cue speaks for: a line, all lines at once, a list of lines by name, the threat, another field, or nothing. */
type Side = LineOfEffort | 'all' | 'listed' | 'threat' | 'elsewhere' | 'neutral';

/** Per side, what the cue weighs there. */
type Cue = Readonly<Partial<Record<Side, number>>>;

/** A line is told when its cues weigh this much: one strong cue, or two weak ones. */
const ENOUGH = 1;

/** In a list of lines by name ("military, political ... lines of effort") the bare name of each is enough. */
const ENOUGH_IN_LIST = 0.3;

/** Money and words belong to the effort where the threat is named beside them ("funds" and "Daesh"): what that adds. */
const NEAR_THREAT = 0.3;
const LENT_WEIGHT: ReadonlySet<Side> = new Set(['financial', 'counter_messaging']);

/** What each cue of another field takes from every line, and the most that all of them take. */
const TAKEN = 0.25;
const MOST_TAKEN = 0.5;

/** Sums of tenths are not exact. */
const ROUNDING = 1e-9;

/** Singular and plural are one word to the vocabulary. */
function foldCue(word: string): string {
  const folded = foldEnglish(word);
  if (folded.length > 4 && folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
  return folded.length > 3 && /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;
}

function buildCues(): Lexicon<Cue> {
  const cues = new Map<string, Partial<Record<Side, number>>>();
  for (const [side, weights] of Object.entries(vocabulary) as [Side, Readonly<Record<string, string[]>>][]) {
    for (const [weight, phrases] of Object.entries(weights)) {
      for (const phrase of phrases) cues.set(phrase, { ...cues.get(phrase), [side]: Number(weight) });
    }
  }
  const lexicon = new Lexicon<Cue>(foldCue);
  for (const [phrase, cue] of cues) lexicon.add(phrase, cue);
  return lexicon;
}

let english: Lexicon<Cue> | undefined;

/** Sum of what distinct cues weigh for each side; the longest phrase counts, its words do not count again. */
function weigh(text: string, range: Range, lexicon: Lexicon<Cue>): Map<Side, number> {
  const tokens = tokenize(text, range, lexicon);
  const seen = new Set<Cue>();
  const weights = new Map<Side, number>();
  for (let at = 0; at < tokens.start.length;) {
    const match = (tokens.word[at] ?? 0) > 0 ? lexicon.matchAt(tokens, at) : null;
    if (match && !seen.has(match.fact)) {
      seen.add(match.fact);
      for (const [side, weight] of Object.entries(match.fact) as [Side, number][]) {
        weights.set(side, (weights.get(side) ?? 0) + weight);
      }
    }
    at = match?.to ?? at + 1;
  }
  return weights;
}

/**
 * The lines of effort that a stretch of text falls to, in the order of the Rome communiqué; none when it speaks of another
 * field. "Financial" is sanctions, illicit finance and the funding of the effort, never economic policy (manual, rule 15).
 */
export function findLinesOfEffort(text: string, range: Range): LineOfEffort[] {
  const weights = weigh(text, range, (english ??= buildCues()));
  if (weights.has('all')) return [...LINES_OF_EFFORT];
  const enough = weights.has('listed') ? ENOUGH_IN_LIST : ENOUGH;
  const taken = Math.min(MOST_TAKEN, (weights.get('elsewhere') ?? 0) * TAKEN);
  return LINES_OF_EFFORT.filter((line) => {
    const own = weights.get(line) ?? 0;
    const lent = weights.has('threat') && LENT_WEIGHT.has(line) ? NEAR_THREAT : 0;
    return own > 0 && own + lent - taken >= enough - ROUNDING;
  });
}
