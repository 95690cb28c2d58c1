import { contextAt, lightBetween, mainForm } from './contexts.ts';
import { headVerb, skipAdverbs } from './finite.ts';
import { firstWord, jointAt } from './joints.ts';
import { newClause } from './new-clause.ts';
import { TRAILING_PARTICIPLES } from './performative-verbs.ts';
import { type Context, type Cut, type Place } from './segment.ts';
import { verbCut } from './verb-cut.ts';
import { lemmaAs } from './verbs.ts';
import { MODALS } from './word-classes.ts';
import { type Word } from './words.ts';

/** Walks behind the main verb and cuts where a new act of the same or of a new subject begins. */
export function coordination(
  words: readonly Word[],
  verb: number,
  { cuts, speaks }: { cuts: Cut[]; speaks: boolean },
): void {
  let contexts: Context[] = [{ type: 'main', form: mainForm(words, verb), at: verb }];
  let head = headVerb(words, verb);
  let lastVerb = head;
  let depth = 0;
  let colon = false;
  for (let index = head + 1; index < words.length; index++) {
    const word = words[index] as Word;
    if (word.lower === '(' || word.lower === '[') depth++;
    if (word.lower === ')' || word.lower === ']') depth = Math.max(0, depth - 1);
    if (depth) continue;
    if (word.lower === ':' && speaks && words.some((other, at) => at > index && other.lower === ';')) {
      colon = true;
      cuts.push({ at: index + 1, drop: index + 1, link: 'listed', verb: skipAdverbs(words, index + 1) });
      contexts = contexts.slice(0, 1);
      continue;
    }
    if (colon && word.lower === ';') {
      const at = firstWord(words, index);
      if (at < words.length) cuts.push({ at, drop: index, link: 'listed', verb: skipAdverbs(words, at) });
      continue;
    }
    if (colon) continue;
    const joint = jointAt(words, index);
    if (joint) {
      const cut = cutAt(words, { ...joint, index, contexts, lastVerb, head, speaks });
      if (cut === 'chain') {
        lastVerb = joint.next;
        index = joint.next;
        continue;
      }
      if (cut) {
        const before = cuts.at(-1);
        if (before?.closed && before.link === cut.link && (cut.link === 'means' || cut.link === 'action')) continue;
        cuts.push({ ...cut, closed: joint.comma && joint.and && before?.link === cut.link });
        if (cut.link === 'clause' || cut.link === 'verb' || cut.link === 'tail') {
          contexts = [{ type: 'main', form: cut.link === 'tail' ? 'ing' : mainForm(words, cut.verb), at: cut.verb }];
          head = headVerb(words, cut.verb);
        } else {
          const keep = contexts.findIndex(
            (context) => context.type === (cut.link === 'means' ? 'means' : 'complement'),
          );
          contexts = keep >= 0 ? contexts.slice(0, keep + 1) : contexts.slice(0, 1);
        }
        index = Math.max(index, cut.link === 'clause' || cut.link === 'verb' ? head : cut.verb);
        lastVerb = index;
        continue;
      }
    }
    const opened = contextAt(words, index, head);
    if (opened) {
      const last = contexts.at(-1);
      if (opened.type === 'purpose' && last && last.form === 'base' && lightBetween(words, last.at, index)) {
        if (last.type === 'main') contexts.push({ ...opened, type: 'complement' });
        else last.at = opened.at;
      } else contexts.push(opened);
      lastVerb = opened.at;
      if (opened.at > index && opened.type !== 'relative') index = opened.at;
    }
  }
}

function cutAt(words: readonly Word[], place: Place): Cut | 'chain' | undefined {
  const { next, index, contexts } = place;
  const word = words[next] as Word;
  const at = firstWord(words, index);
  if (word.sign) return undefined;
  const ownSubject = newClause(words, place);
  if (ownSubject) return place.speaks || words[ownSubject.at]?.lower === 'we' ? ownSubject : undefined;
  if (!place.speaks) return undefined;
  if (place.comma && !place.and && TRAILING_PARTICIPLES.has(word.lower) && lemmaAs(word.lower, 'ing')) {
    return { at, drop: index, link: 'tail', verb: next };
  }
  if (MODALS.has(word.lower) && place.and) {
    const inside = contexts.at(-1)?.type === 'relative';
    return inside && !place.comma ? undefined : { at, drop: index, link: 'verb', verb: next };
  }
  return verbCut(words, place, at) ?? (place.semicolon ? { at, drop: index, link: 'listed', verb: next } : undefined);
}
