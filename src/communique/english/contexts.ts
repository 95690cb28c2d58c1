import { isBaseVerb, skipAdverbs } from './base-verb.ts';
import { headVerb, mainFinite, opensSubordinate } from './finite.ts';
import { listGoesOn } from './joints.ts';
import { COMPLEMENT_VERBS } from './performative-verbs.ts';
import { type Context, type Form, type Place } from './segment.ts';
import { NOUN_LIKE_ING } from './verb-list.ts';
import { lemmaAs } from './verbs.ts';
import { MODALS, PREPOSITIONS, isAdverb } from './word-classes.ts';
import { type Word } from './words.ts';

/** The context that a word opens: a complement, a purpose, a relative clause, a list of means. */
export function contextAt(words: readonly Word[], index: number, head: number): Context | undefined {
  const word = words[index] as Word;
  const next = skipAdverbs(words, index + 1);
  if (word.lower === 'to' && words[next]) {
    const near = nearHead(words, head, index);
    if (isBaseVerb(words, next) || (words[next] as Word).lower === 'be')
      return { type: near ? 'complement' : 'purpose', form: 'base', at: next };
    if (near && lemmaAs((words[next] as Word).lower, 'ing')) return { type: 'complement', form: 'ing', at: next };
    return undefined;
  }
  if (/^towards?$/.test(word.lower) && words[next] && lemmaAs((words[next] as Word).lower, 'ing') && index - head <= 4)
    return { type: 'complement', form: 'ing', at: next };
  if (opensSubordinate(words, index)) {
    const finite = mainFinite(words, index + 1, Math.min(words.length, index + 12));
    return { type: 'relative', form: finite >= 0 && MODALS.has(words[finite]?.lower ?? '') ? 'base' : 's', at: index };
  }
  if (
    /^(?:by|through)$/.test(word.lower) &&
    words[next] &&
    lemmaAs((words[next] as Word).lower, 'ing') &&
    !NOUN_LIKE_ING.has((words[next] as Word).lower)
  ) {
    const including = /^(?:including|notably|especially|particularly|or|and)$/.test(words[index - 1]?.lower ?? '');
    return { type: including ? 'gerund' : 'means', form: 'ing', at: next };
  }
  if (
    lemmaAs(word.lower, 'ing') &&
    !NOUN_LIKE_ING.has(word.lower) &&
    (words[index - 1]?.sign || PREPOSITIONS.has(words[index - 1]?.lower ?? ''))
  ) {
    return { type: 'gerund', form: 'ing', at: index };
  }
  return undefined;
}

/** Whether "to …" at `index` completes the ruling verb ("commit to", "call on X to") and is not a purpose. */
function nearHead(words: readonly Word[], head: number, index: number): boolean {
  const lemma =
    ['base', 's', 'past', 'participle']
      .map((form) => lemmaAs((words[head] as Word).lower, form as 'base'))
      .find(Boolean) ?? (words[head] as Word).lower;
  const reach = COMPLEMENT_VERBS.get(lemma);
  if (reach === undefined || index - head > 60) return false;
  if (reach === 'addressee') {
    for (let at = head + 1; at < index; at++)
      if (words[at]?.lower === 'to' && isBaseVerb(words, skipAdverbs(words, at + 1))) return false;
    return true;
  }
  for (let at = head + 1; at < index; at++) {
    const { lower } = words[at] as Word;
    if (
      !isAdverb(lower) &&
      !/^(?:ourselves|themselves|itself|our|their|its|his|her|the|shared|firm|strong|commitment|commitments|determination|determined|intent|intention|resolve|resolved|readiness|ready|committed|dedicated|desire|willingness|willing|united|work|working|steps|action|efforts|effort|further|necessary|all|forward|agreed|prepared|poised|unwavering|steadfast|enduring|collective|continue|continues|in|be)$/.test(
        lower,
      )
    )
      return false;
  }
  return true;
}

/** Whether the verb at `verb` only carries the one behind "to": "continue to", "take further steps to", "work together to". */
export function lightBetween(words: readonly Word[], verb: number, to: number): boolean {
  const head = headVerb(words, verb);
  if (to - head === 1) return true;
  const between = words
    .slice(head, to)
    .map((word) => word.lower)
    .join(' ');
  return /^(?:take|undertake|make|continue|intensify|step up|redouble|pursue|strengthen|increase|enhance|advance|accelerate)(?: (?!of\b|to\b|for\b)\w+){0,4} (?:steps|measures|actions?|efforts|endeavou?rs)$|^work(?: (?:together|closely|jointly|actively|collectively|tirelessly|urgently))*$/.test(
    between,
  );
}

/** "commit to net zero, halving X, increasing Y, and doing Z": the promise itself owns a series of gerunds. */
export function seriesOwner(words: readonly Word[], place: Place): Context | undefined {
  const main = place.contexts[0] as Context;
  const including = words
    .slice(main.at, place.index)
    .some((word) => /^(?:including|such|whilst|while)$/.test(word.lower));
  const commits = /^(?:commit|committed|agree|intend|resolve)$/.test((words[main.at] as Word).lower);
  return commits && place.comma && !place.and && !including && listGoesOn(words, place) ? main : undefined;
}

/** Whether the purpose clause itself is already a list ("to A, B, and C"). */
export function purposeList(words: readonly Word[], place: Place): boolean {
  const purpose = place.contexts.findLast((context) => context.type === 'purpose');
  if (!purpose) return false;
  for (let index = purpose.at + 1; index < place.index; index++) {
    if (words[index]?.lower === ',' && isBaseVerb(words, skipAdverbs(words, index + 1))) return true;
  }
  return false;
}

/** Whether the ruling verb is a plain promise ("will", "shall"). */
export function promises(words: readonly Word[], context: Context | undefined): boolean {
  return /^(?:will|shall)$/.test(words[context?.at ?? -1]?.lower ?? '');
}

export function mainForm(words: readonly Word[], verb: number): Form {
  const { lower } = words[verb] as Word;
  if (MODALS.has(lower)) return 'base';
  if (lemmaAs(lower, 's') && lower !== 'are') return 's';
  if (lower === 'are' || lower === 'have') return 'finite';
  if (lemmaAs(lower, 'ing') && verb <= 1) return 'ing';
  return isBaseVerb(words, verb) ? 'base' : 'past';
}
