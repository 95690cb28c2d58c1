import type { Kind, Provision } from '#communique';
import { jointClass } from '../../src/communique/english/addressee-class.ts';
import { type Asking, askingsIn } from '../../src/communique/english/askings.ts';

/** What a clause of a resolution or declaration is to those who must act on it. */
export type ClauseKind = 'commitment' | 'request' | 'other';

/** The kinds of the table of clauses, by the first words of `information_type`. */
const OF_TABLE: readonly [RegExp, ClauseKind][] = [
  [/^Commitment made by states/, 'commitment'],
  [/^(?:Request to UN institution|(?:Request|Recommendation) to actors other than states)/, 'request'],
];

/** The kind that the table's own label stands for: further recommendations and other information are "other". */
export function kindOfLabel(label: string): ClauseKind {
  return OF_TABLE.find(([words]) => words.test(label))?.[1] ?? 'other';
}

const PROMISES = new Set<Kind>(['commitment', 'pledge_finance', 'meeting_scheduled']);
const ASKS = new Set<Kind>(['call_on_others', 'tasking', 'obligation']);
/** Kinds under which a duty laid on those who are the clause's subject may be read ("States Parties shall …"). */
const DUTIES = new Set<Kind>(['fact_claim', 'need', 'principle', 'commitment', 'call_on_others', 'obligation']);
/** A decision that binds those who take it to act, not one that settles a thing by itself. */
const RESOLVES = new Set(['resolve', 'agree', 'undertake', 'determine', 'commit', 'pledge']);

/** What one provision is: those who speak promise, states are called upon or bound, others are, or none of these. */
function kindOf(provision: Provision, text: string): ClauseKind | 'recommendation' {
  const askings = askingsIn(provision.quote, text.slice(0, provision.start));
  const bound = DUTIES.has(provision.kind) ? askings.filter((asking) => asking.bound) : [];
  if (bound.length) return askedOf(bound);
  if (PROMISES.has(provision.kind)) return 'commitment';
  if (provision.kind === 'decision') return RESOLVES.has(provision.verb ?? '') ? 'commitment' : 'other';
  return ASKS.has(provision.kind) ? askedOf(askings) : 'other';
}

function askedOf(askings: readonly Asking[]): ClauseKind | 'recommendation' {
  const classes = askings.map(({ names, mild }) => ({ mild, named: jointClass(names) }));
  if (classes.some(({ named, mild }) => named === 'states' && !mild)) return 'commitment';
  if (classes.some(({ named }) => named === 'states')) return 'recommendation';
  // somebody is asked whom no class fits: not states, at any rate
  return classes.length ? 'request' : 'other';
}

/**
 * What a clause as a whole is, from its provisions: what binds states comes first, then what is only recommended to them,
 * then what others are asked.
 */
export function clauseKind(provisions: readonly Provision[], text: string): ClauseKind {
  const kinds = provisions.map((provision) => kindOf(provision, text));
  if (kinds.includes('commitment')) return 'commitment';
  if (kinds.includes('recommendation')) return 'other';
  return kinds.includes('request') ? 'request' : 'other';
}
