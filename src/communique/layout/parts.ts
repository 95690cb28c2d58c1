import { evidenceOf, isHeading, isRecital, type PartEvidence } from './part-evidence.ts';
import { divides, isEnacting } from './part-formulas.ts';
import { type PartHead, partHeadOf } from './part-head.ts';
import type { Part } from './part-rules.ts';

/** What speaks for the operative part's beginning at a paragraph, beside what the paragraphs themselves say. */
const BEGINS = { dividingFormula: 4, numbers: 3, heading: 0.5 } as const;
const COMMANDS = new Set(['directs', 'calls', 'takes-stand', 'takes-stand-without-recitals', 'we-promise']);

/** Whether a paragraph is an act of the operative part itself, not only a formula before it. */
function commands({ rules }: PartEvidence): boolean {
  return rules.some((rule) => COMMANDS.has(rule));
}

/** Extra weight for the operative part's beginning at `index`, which is not the first. */
function beginning(heads: readonly PartHead[], evidence: readonly PartEvidence[], index: number): number {
  const head = heads[index] as PartHead;
  const before = heads[index - 1] as PartHead;
  const said = evidence[index] as PartEvidence;
  let weight = 0;
  if (divides(before.words) && !isRecital(before) && !commands(evidence[index - 1] as PartEvidence))
    weight += BEGINS.dividingFormula;
  if (divides(head.words) && commands(said)) weight += BEGINS.dividingFormula;
  const begins = head.number.at(-1) === 1 && head.number.length > before.number.length;
  if (begins && said.weight > 0) weight += BEGINS.numbers;
  if (head.heading || isHeading(before)) weight += BEGINS.heading;
  return weight;
}

/** Where the operative part begins: the cut that the evidence of all paragraphs together speaks for most. */
function cutOf(heads: readonly PartHead[], evidence: readonly PartEvidence[]): number {
  let sum = evidence.reduce((total, { weight }) => total + weight, 0);
  let best = 0;
  let most = sum;
  evidence.forEach(({ weight }, index) => {
    sum -= 2 * weight;
    const next = index + 1;
    const value = sum + (next < heads.length ? beginning(heads, evidence, next) : 0);
    if (value > most) [most, best] = [value, next];
  });
  return best;
}

/** The evidence on each paragraph of one document, in order; it shows why `partsOf` answers as it does. */
export function partEvidence(paragraphs: readonly string[]): PartEvidence[] {
  return evidenceOf(paragraphs.map(partHeadOf));
}

/**
 * The part of each paragraph of one document; null for formulas and headings that belong to neither. A resolution's
 * preamble comes first and its operative part behind it; where a body enacts anew ("The Conference,"), they begin anew.
 * Linear in the length of the text.
 * @param paragraphs in text order, marks and numbers as printed
 */
export function partsOf(paragraphs: readonly string[]): (Part | null)[] {
  const heads = paragraphs.map(partHeadOf);
  const parts: (Part | null)[] = [];
  let from = 0;
  for (let to = 1; to <= heads.length; to++) {
    if (to < heads.length && !isEnacting((heads[to] as PartHead).words)) continue;
    const own = heads.slice(from, to);
    const evidence = evidenceOf(own);
    const cut = cutOf(own, evidence);
    evidence.forEach(({ outside }, index) => parts.push(outside ? null : index < cut ? 'preambular' : 'operative'));
    from = to;
  }
  return parts;
}
