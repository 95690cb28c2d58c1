import type { Ground } from '../grammar.ts';
import type { Provision } from '../provision.ts';
import { actionOf } from './actions.ts';
import { addresseesOf } from './addressees.ts';
import { askingsIn } from './askings.ts';
import { gatesIn } from './conditions.ts';
import type { Act } from './read-english.ts';
import { actorsOf, type Speakers, speakersOf } from './speakers.ts';

const ADDRESSED = new Set(['tasking', 'obligation', 'call_on_others']);

/** Kinds that record or state and so can have no gate. */
const UNCONDITIONAL = new Set(['meeting_held', 'fact_claim', 'other']);

/** Kinds that can have a deadline; in a statement, a concern or a condemnation a date belongs to what is spoken of. */
const DATED = new Set([
  'commitment',
  'pledge_finance',
  'tasking',
  'obligation',
  'meeting_scheduled',
  'call_on_others',
  'decision',
  'welcome',
  'reaffirmation',
  'acknowledgement',
]);
const OPENS_WITH_DATE =
  /^(?:by|in|within|before|on|over|during|no later|from|until|at|next|this|today|ahead|throughout)\b/i;

/** Where a deadline may stand: a date in a participial opener does not pass to the main clause. @source the manual, rule 6 */
function datedFrom(text: string, act: Act): number {
  const subject = act.facts.subjectSpan;
  if (!subject || subject.start === act.start || OPENS_WITH_DATE.test(text.slice(act.start, act.start + 12)))
    return act.start;
  return subject.start;
}

/** Acts become provisions: names, places, gates, deadlines and groups filled in, in text order. Linear. */
export function provisionsOf(text: string, acts: readonly Act[], ground: Ground): Provision[] {
  const speakers = speakersOf(text, ground.structure);
  const groups = groupsOf(acts, ground.id);
  let before: string[] = [];
  const addressed = new Map<number, string[]>();
  const provisions = acts.map((act, index) => {
    const actors = actorsFor(text, act, { speakers, before });
    if (actors.length) before = actors;
    const gates = UNCONDITIONAL.has(act.kind) ? [] : gatesIn(text, act.start, act.end);
    const deadline =
      DATED.has(act.kind) && act.link !== 'opener'
        ? ground.deadline({ start: datedFrom(text, act), end: act.end })
        : null;
    const words = text.slice(act.start, act.end);
    const own = ADDRESSED.has(act.kind) ? askedIn(words) : [];
    const meant = /^(?:them|it|him|her)$/i.test(own[0] ?? '') ? (addressed.get(index - 1) ?? own) : own;
    const targets = meant.length || act.parent < 0 ? meant : (addressed.get(act.parent) ?? []);
    addressed.set(index, targets);
    return {
      id: `${ground.id}#${String(index + 1).padStart(2, '0')}`,
      start: act.start,
      end: act.end,
      quote: words,
      kind: act.kind,
      verb: act.facts.modal && /^(?:will|shall)$/.test(act.facts.modal) ? 'will' : act.facts.verb || null,
      action: act.parent >= 0 && act.facts.verb ? act.facts.verb : actionOf(act.kind, act.facts),
      actors,
      bearer: act.trackable ? bearerOf(act, { actors, targets, speakers }) : [],
      targets,
      ...ground.names(act),
      conditions: gates.map((gate) => gate.text),
      gates,
      deadline: deadline?.phrase ?? null,
      deadline_iso: deadline?.iso ?? null,
      trackable: act.trackable,
      rule: act.rule,
      confidence: Math.round(act.confidence * 100) / 100,
      group: groups[index]?.group ?? null,
      part: groups[index]?.part ?? null,
      paragraph: act.block.number,
    };
  });
  return provisions
    .filter((_, index) => !acts[index]?.silent)
    .map((provision, index) => ({ ...provision, id: `${ground.id}#${String(index + 1).padStart(2, '0')}` }));
}

function actorsFor(text: string, act: Act, around: { speakers: Speakers; before: string[] }): string[] {
  const { facts } = act;
  if (act.link === 'recital') return around.speakers.we;
  if (act.kind === 'other') return [];
  if (act.rule.startsWith('goes-on') || act.parent >= 0) return act.trackable || act.parent >= 0 ? around.before : [];
  if (!act.speaks && /^(?:call_on_others|condemnation)$/.test(act.kind)) return around.speakers.we;
  if (!act.speaks) return [];
  const { subjectSpan: span } = facts;
  if (facts.subject === 'none' && act.link === 'clause' && act.block.part === 'operative') return around.speakers.we;
  return actorsOf(facts, span ? text.slice(span.start, span.end) : '', around);
}

/** Those who are asked, as the clause names them; where it is not plain, as the wider reading of askings finds them. */
function askedIn(words: string): string[] {
  const plain = addresseesOf(words);
  return plain.length ? plain : [...new Set(askingsIn(words).flatMap(({ names }) => names))];
}

function bearerOf(
  act: Act,
  { actors, targets, speakers }: { actors: string[]; targets: string[]; speakers: Speakers },
): string[] {
  if (/^(?:is|members-are)-asked-to$/.test(act.rule) && act.facts.subjectWords)
    return actors.length ? actors : [act.facts.subjectWords.replace(/^(?:the|all) /, '')];
  if (ADDRESSED.has(act.kind) && targets.length) return targets;
  if (ADDRESSED.has(act.kind) && speakers.we[0]?.startsWith('UN ')) return ['Member States'];
  if (act.facts.subject === 'outsider' && !actors.length) return speakers.we;
  return actors.length ? actors : speakers.we;
}

/** Items of one list share a group: coordinated acts of one sentence, and the bullets under one chapeau. */
function groupsOf(acts: readonly Act[], id: string): ({ group: string; part: number } | undefined)[] {
  const groups: ({ group: string; part: number } | undefined)[] = acts.map(() => undefined);
  const sizes = new Map<number, number>();
  let count = 0;
  const names = new Map<number, string>();
  acts.forEach((act, index) => {
    if (act.parent < 0) return;
    if (!names.has(act.parent)) {
      count++;
      names.set(act.parent, `${id}#g${count}`);
      const head = act.link !== 'bullet';
      sizes.set(act.parent, head ? 1 : 0);
      if (head) groups[act.parent] = { group: names.get(act.parent) as string, part: 1 };
    }
    const part = (sizes.get(act.parent) ?? 0) + 1;
    sizes.set(act.parent, part);
    groups[index] = { group: names.get(act.parent) as string, part };
  });
  return groups;
}
