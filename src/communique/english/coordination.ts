import { contextAt, lightBetween, mainForm } from './contexts.ts';
import { skipAdverbs } from './base-verb.ts';
import { headVerb } from './finite.ts';
import { firstWord, jointAt } from './joints.ts';
import { newClause, relativePromise } from './new-clause.ts';
import { TRAILING_PARTICIPLES } from './performative-verbs.ts';
import type { Context, Cut, Joint, Place } from './segment.ts';
import { verbCut } from './verb-cut.ts';
import { lemmaAs } from './verbs.ts';
import { MODALS } from './word-classes.ts';
import type { Word } from './words.ts';

/** Where the walk behind the main verb stands. */
interface Walk {
  words: readonly Word[];
  cuts: Cut[];
  speaks: boolean;
  /** verbs that are open: the ruling one first, then complements, purposes, relative clauses, means */
  contexts: Context[];
  head: number;
  lastVerb: number;
  /** behind a colon that opens a list with semicolons */
  listing: boolean;
}

/** Walks behind the main verb and cuts where a new act of the same or of a new subject begins. */
export function coordination(
  words: readonly Word[],
  verb: number,
  { cuts, speaks }: { cuts: Cut[]; speaks: boolean },
): void {
  const head = headVerb(words, verb);
  const contexts: Context[] = [{ type: 'main', form: mainForm(words, verb), at: verb }];
  const walk: Walk = { words, cuts, speaks, contexts, head, lastVerb: head, listing: false };
  let depth = 0;
  for (let index = head + 1; index < words.length; index++) {
    const { lower } = words[index] as Word;
    if (lower === '(' || lower === '[') depth++;
    if (lower === ')' || lower === ']') depth = Math.max(0, depth - 1);
    if (depth || inList(walk, index)) continue;
    const joint = jointAt(words, index);
    const beyond = joint && atJoint(walk, index, joint);
    index = beyond ?? openAt(walk, index);
  }
}

/** Cuts the items of a list behind a colon; whether the walk is inside one. */
function inList(walk: Walk, index: number): boolean {
  const { words, cuts } = walk;
  const { lower } = words[index] as Word;
  if (!walk.listing) {
    if (lower !== ':' || !walk.speaks || !words.some((other, at) => at > index && other.lower === ';')) return false;
    walk.listing = true;
  } else if (lower !== ';') return true;
  const at = firstWord(words, index + (lower === ':' ? 1 : 0));
  if (at < words.length)
    cuts.push({ at, drop: lower === ':' ? at : index, link: 'listed', verb: skipAdverbs(words, at) });
  return true;
}

/** Makes the cut that a comma or coordinator asks for; returns the index to go on from, undefined when there is none. */
function atJoint(walk: Walk, index: number, joint: Joint): number | undefined {
  const { words, cuts, contexts, lastVerb, head, speaks } = walk;
  const before = cuts.at(-1);
  const cut = cutAt(words, { ...joint, index, contexts, lastVerb, head, speaks, series: before?.link === 'action' });
  if (cut === 'chain') return (walk.lastVerb = joint.next);
  if (!cut) return undefined;
  if (before?.closed && before.link === cut.link && (cut.link === 'means' || cut.link === 'action')) return index;
  cuts.push({ ...cut, closed: joint.comma && joint.and && before?.link === cut.link });
  const anew = cut.link === 'clause' || cut.link === 'verb' || cut.link === 'tail';
  if (anew) {
    walk.contexts = [{ type: 'main', form: cut.link === 'tail' ? 'ing' : mainForm(words, cut.verb), at: cut.verb }];
    walk.head = headVerb(words, cut.verb);
  } else {
    const keep = contexts.findIndex((context) => context.type === (cut.link === 'means' ? 'means' : 'complement'));
    walk.contexts = contexts.slice(0, keep >= 0 ? keep + 1 : 1);
  }
  walk.lastVerb = Math.max(index, cut.link === 'clause' || cut.link === 'verb' ? walk.head : cut.verb);
  return walk.lastVerb;
}

/** Opens the context that a word begins, if any; returns the index to go on from. */
function openAt(walk: Walk, index: number): number {
  const { words, contexts } = walk;
  const opened = contextAt(words, index, walk.head);
  if (!opened) return index;
  const last = contexts.at(-1);
  const carried = opened.type === 'purpose' && last?.form === 'base' && lightBetween(words, last.at, index);
  if (carried && last.type !== 'main') last.at = opened.at;
  else contexts.push(carried ? { ...opened, type: 'complement' } : opened);
  walk.lastVerb = opened.at;
  return opened.at > index && opened.type !== 'relative' ? opened.at : index;
}

function cutAt(words: readonly Word[], place: Place): Cut | 'chain' | undefined {
  const { next, index, contexts } = place;
  const word = words[next] as Word;
  const at = firstWord(words, index);
  if (word.sign || (word.lower === 'limited' && words[next - 1]?.lower === 'not')) return undefined;
  const ownSubject = newClause(words, place) ?? relativePromise(words, place);
  if (ownSubject) return place.speaks || words[ownSubject.at]?.lower === 'we' ? ownSubject : undefined;
  if (!place.speaks) return undefined;
  if (place.comma && !place.and && trails(words, next)) return { at, drop: index, link: 'tail', verb: next };
  if (MODALS.has(word.lower) && place.and) {
    const inside = contexts.at(-1)?.type === 'relative';
    return inside && !place.comma ? undefined : { at, drop: index, link: 'verb', verb: next };
  }
  return verbCut(words, place, at) ?? (place.semicolon ? { at, drop: index, link: 'listed', verb: next } : undefined);
}

/** Whether a participle behind a comma is an act of its own; "noting the roadmap" only goes with what is promised. */
function trails(words: readonly Word[], index: number): boolean {
  const { lower } = words[index] as Word;
  if (!TRAILING_PARTICIPLES.has(lower) || !lemmaAs(lower, 'ing')) return false;
  return lower !== 'noting' || /^(?:that|with|also)$/.test(words[index + 1]?.lower ?? '');
}
