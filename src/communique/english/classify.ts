import type { Kind } from '../provision.ts';
import type { Facts } from './facts.ts';
import { lemmaAs } from './verbs.ts';
import { type Rule, SPEAKER_RULES, STATEMENT_RULES } from './rules/index.ts';

/** What a segment does, by which rule, and how sure that is. */
export interface Reading {
  kind: Kind;
  trackable: boolean;
  rule: string;
  confidence: number;
  /** whether the text's speakers act by it; false for a statement about the world or others */
  speaks: boolean;
}

function index(rules: readonly Rule[]): Map<string, Rule[]> {
  const byVerb = new Map<string, Rule[]>();
  const verbs = new Set(rules.flatMap((rule) => rule.verbs));
  for (const verb of verbs)
    byVerb.set(
      verb,
      rules.filter((rule) => rule.verbs.includes(verb) || rule.verbs.includes('*')),
    );
  return byVerb;
}

const SPEAKER = index(SPEAKER_RULES);
const STATEMENT = index(STATEMENT_RULES);

/** Whether the words fit; what a pattern calls an act must be a verb ("to refrain", not "to freedom"). */
function matches(pattern: RegExp, words: string): boolean {
  const match = pattern.exec(words);
  const act = match?.groups?.['act'];
  return (
    match !== null &&
    (act === undefined || act === 'be' || lemmaAs(act, 'base') !== undefined || lemmaAs(act, 'ing') !== undefined)
  );
}

function fits(rule: Rule, facts: Facts, style: string): boolean {
  if (rule.style && rule.style !== style) return false;
  if (rule.subject && rule.subject !== facts.subject) return false;
  if (rule.modal && !rule.modal.test(facts.modal)) return false;
  if (rule.aspect && rule.aspect !== facts.aspect) return false;
  if (rule.rest && !matches(rule.rest, facts.rest)) return false;
  return !rule.text || rule.text.test(facts.text);
}

/**
 * The first rule of the grammar that fits the facts of one segment. Performative verbs under another modal than will/shall
 * and in the perfect are statements about an act, not the act, and fall to the rules for these.
 */
export function classify(given: Facts, { style, without }: { style: string; without?: ReadonlySet<string> }): Reading {
  const facts = continued(given);
  const speaks = facts.subject === 'speaker' || facts.subject === 'none' || speaksFor(facts);
  const rules = speaks ? SPEAKER : STATEMENT;
  const candidates = rules.get(facts.verb) ?? rules.get('*') ?? [];
  const about = facts.modal !== '' && !/^(?:will|shall)$/.test(facts.modal);
  for (const rule of candidates) {
    if (about && speaks && !rule.modal && !rule.verbs.includes('*')) continue;
    if (
      facts.modal &&
      /^(?:will|shall)$/.test(facts.modal) &&
      speaks &&
      !rule.modal &&
      !rule.verbs.includes('*') &&
      !ALSO_UNDER_WILL.has(rule.id)
    )
      continue;
    if (facts.aspect === 'perfect' && speaks && rule.aspect !== 'perfect' && !rule.verbs.includes('*')) continue;
    if (
      facts.aspect === 'progressive' &&
      speaks &&
      !rule.aspect &&
      !rule.verbs.includes('*') &&
      !ALSO_UNDER_WILL.has(rule.id)
    )
      continue;
    if (without?.has(rule.id) || !fits(rule, facts, style)) continue;
    return {
      kind: rule.kind,
      trackable: rule.trackable && !(rule.kind === 'call_on_others' && style !== 'resolution'),
      rule: rule.id,
      confidence: rule.confidence,
      speaks,
    };
  }
  return { kind: 'fact_claim', trackable: false, rule: 'plain-statement', confidence: 0.4, speaks };
}

/** "continue to call on", "continue to condemn": the act is the second verb's. */
function continued(facts: Facts): Facts {
  const again =
    facts.verb === 'continue' &&
    /^to (call|reaffirm|urge|condemn|welcome|encourage|stand|recognize|recognise|stress|emphasize|reiterate|express|oppose|reject) ?(.*)$/.exec(
      facts.rest,
    );
  return again ? { ...facts, modal: '', verb: again[1] as string, rest: again[2] as string } : facts;
}

/** Whether a subject that is not a plain "we" acts by the clause: an own body that promises, or anyone who performs by saying. */
function speaksFor(facts: Facts): boolean {
  if (facts.subject === 'own_body' && /^(?:will|shall)$/.test(facts.modal)) return true;
  if (
    facts.subject === 'own_body' &&
    (facts.aspect === 'progressive' ||
      /^(?:task|instruct|direct|mandate|encourage|urge|invite|request|ask)$/.test(facts.verb))
  )
    return true;
  if (facts.aspect === 'passive' && facts.subjectWords === 'it' && /^(?:agree|decide)$/.test(facts.verb)) return true;
  if (facts.modal || (facts.aspect !== 'plain' && facts.aspect !== 'past')) return false;
  if (ILLOCUTIONARY.has(facts.verb)) return true;
  if (facts.subjectWords.startsWith('our ') && facts.verb === 'include') return true;
  if (facts.subject !== 'own_body')
    return facts.aspect === 'past' && /^(?:meet|discuss|consult|gather|convene)$/.test(facts.verb);
  return /^(?:be|remain|stand)$/.test(facts.verb)
    ? /^(?:\w+ly )?(?:committed|determined|dedicated|resolved|ready|united|concerned|with|convinced)\b/.test(facts.rest)
    : /^(?:commit|continue|intend|pledge|agree|plan|seek|look|expect|aim|undertake)$/.test(facts.verb);
}

/** Verbs that only a speaker uses of itself in a communiqué. */
const ILLOCUTIONARY = new Set(
  'announce pledge confirm undertake promise offer call encourage invite reaffirm reiterate welcome condemn commend applaud underscore underline emphasize emphasise stress express renew urge acknowledge recognise recognize deplore denounce affirm thank congratulate regret task recall appreciate praise reinforce highlight'.split(
    ' ',
  ),
);

/** Rules whose verb keeps its force under "will". */
const ALSO_UNDER_WILL = new Set([
  'will-continue-to-stand',
  'stands-with',
  'is-united',
  'gives-money',
  'notes-with-concern',
  'promises-meeting',
  'condemns',
  'tasks-own-body',
  'tasks',
  'decides-to-remain-seized',
]);
