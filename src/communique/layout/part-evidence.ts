import { isBaseVerb } from '../english/base-verb.ts';
import { lemmaAs } from '../english/verbs.ts';
import { wordsOf } from '../english/words.ts';
import { handsOn, isEnacting } from './part-formulas.ts';
import type { PartHead } from './part-head.ts';
import { PART_RULES, type PartRule } from './part-rules.ts';

/** Why a paragraph leans to one part: the rules that fit it, and their sum (positive: operative). */
export interface PartEvidence {
  rules: readonly string[];
  weight: number;
  /** stands outside both parts: an enacting formula, one that hands the text on, a heading */
  outside: boolean;
}

/** A paragraph for which nothing else speaks states a ground. */
const STATEMENT = 0.75;
/** A bare instruction ("Provide …", "Promote …"). */
const INSTRUCTION = 2;
/** A numbered paragraph in a text whose recitals have no numbers. */
const NUMBERED_BEHIND_RECITALS = 1.5;
/** A paragraph that goes on with the one before it leans the same way, no more than this. */
const GOES_ON_AT_MOST = 1.5;

const GOES_ON = /^(?:that|but|and|or|in fact|thus|hence|moreover|furthermore|consequently|likewise)\b/i;
const FINDS_THAT = /^(?:acknowledge|note|observe|recall|recogni[sz]e) (?:also )?that\b/i;
const RECITALS = PART_RULES.filter((rule) => /^(?:recital-participle|whereas)$/.test(rule.id));

/** Whether a paragraph begins as a recital does ("Recalling …", "Whereas …"). */
export function isRecital(head: PartHead): boolean {
  return RECITALS.some((rule) => rule.fits.test(head.words));
}

/** Whether a paragraph begins as an instruction does: a bare verb without a subject. */
function instructs(head: PartHead): boolean {
  const words = wordsOf(head.words, 0, Math.min(head.words.length, 120));
  return Boolean(words[0] && lemmaAs(words[0].lower, 'base')) && isBaseVerb(words, 0) && !FINDS_THAT.test(head.words);
}

/** Whether a paragraph is a heading: a capital first, short, without mark, stop or finite verb. */
export function isHeading(head: PartHead): boolean {
  return (
    !head.number.length &&
    !head.item &&
    head.words.length < 120 &&
    /^["'“]?\p{Lu}/u.test(head.words) &&
    !/(?:[.;:,!?]|\b(?:and|or))$/.test(head.words) &&
    !GOES_ON.test(head.words) &&
    !instructs(head) &&
    !isRecital(head) &&
    !/\b(?:is|are|must|should|shall|will|be)\b/i.test(head.words)
  );
}

/** The evidence on each paragraph of one resolution, in order. Linear. */
export function evidenceOf(heads: readonly PartHead[]): PartEvidence[] {
  const recitals = heads.some(isRecital);
  const evidence: PartEvidence[] = [];
  let recited = false;
  let listed = false;
  for (const head of heads) {
    const said = outsideBoth(head) ?? weigh(head, { before: evidence.at(-1), recitals, recited, listed });
    evidence.push(said);
    if (isRecital(head)) {
      recited ||= !head.number.length;
      listed = head.words.endsWith(':');
    } else if (said.outside || !said.rules.includes('goes-on')) listed = false;
  }
  return evidence;
}

function outsideBoth(head: PartHead): PartEvidence | undefined {
  if (isEnacting(head.words)) return { rules: ['enacting-formula'], weight: 0, outside: true };
  if (handsOn(head.words)) return { rules: ['hands-on'], weight: 0, outside: true };
  return isHeading(head) ? { rules: ['heading'], weight: 0, outside: true } : undefined;
}

interface Around {
  before: PartEvidence | undefined;
  /** whether the text has recitals in participles */
  recitals: boolean;
  /** whether one without a number came before */
  recited: boolean;
  /** whether a recital that ends in a colon heads a list to which the paragraph may belong */
  listed: boolean;
}

function weigh(head: PartHead, { before, recitals, recited, listed }: Around): PartEvidence {
  const lean = before?.rules.includes('hands-on') ? GOES_ON_AT_MOST : (before?.weight ?? 0);
  const numbered = head.number.length > 0;
  const follows = numbered ? listed || (lean > 0 && /^that\b/i.test(head.words)) : GOES_ON.test(head.words);
  if (before && (head.item || follows) && !isRecital(head)) {
    const weight = Math.max(-GOES_ON_AT_MOST, Math.min(GOES_ON_AT_MOST, lean));
    return { rules: ['goes-on'], weight, outside: false };
  }
  const fitting = PART_RULES.filter((rule) => fits(rule, head, recitals));
  const rules = ['statement', ...fitting.map((rule) => rule.id)];
  let weight = fitting.reduce(
    (sum, rule) => sum + (rule.part === 'operative' ? rule.weight : -rule.weight),
    -STATEMENT,
  );
  if (numbered && recited) {
    weight += NUMBERED_BEHIND_RECITALS;
    rules.push('numbered-behind-recitals');
  }
  if (instructs(head)) {
    weight += INSTRUCTION;
    rules.push('instruction');
  }
  return { rules, weight, outside: false };
}

function fits(rule: PartRule, head: PartHead, recitals: boolean): boolean {
  return (rule.recitals === undefined || rule.recitals === recitals) && rule.fits.test(head[rule.in]);
}
