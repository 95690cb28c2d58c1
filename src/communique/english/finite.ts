import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  isAdverb,
  MODALS,
  PARTICIPLE_PREPOSITIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './word-classes.ts';
import { isBaseVerb, PLURAL, skipAdverbs } from './base-verb.ts';
import { PERFORMATIVES } from './performative-verbs.ts';
import { NOUN_LIKE, VERB_LEMMAS } from './verb-list.ts';
import { lemmaAs, verbForms } from './verbs.ts';
import type { Word } from './words.ts';

const QUALIFIES =
  /^(?:associate|base|relate|aim|locate|specify|list|entitle|design|compare|found|concern|annex|contain|attach|own|control|lead|perpetrate|cause|commit|pose|fund|finance|sponsor|host|back|support|adopt|establish|take|make|hold|give|face|affect|freed?|liberate|displace|require|need|involve|use|set|agree|impose|present|include|provide|launch|create|organize|organise|issue|draw|conduct|direct|engage|know|work|carry|outline|describe|focus)$/;
/** "no" of "no longer", which denies a verb and determines no noun. */
function noLonger(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'no' && words[at + 1]?.lower === 'longer';
}

/** The word before `index`, adverbs passed over. */
function beforeAdverbs(words: readonly Word[], index: number): Word | undefined {
  let at = index - 1;
  const far = index - 8;
  while (at > 0 && at > far && (isAdverb((words[at] as Word).lower) || noLonger(words, at))) at--;
  return words[at];
}

function isFiniteS(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const lemma = lemmaAs(word.lower, 's');
  if (!lemma || word.capital) return false;
  const before = beforeAdverbs(words, index);
  if (before && (DETERMINERS.has(before.lower) || (PREPOSITIONS.has(before.lower) && !isAdverb(before.lower))))
    return false;
  if (!NOUN_LIKE.has(lemma) || /^(?:it|he|she|which|who|that)$/.test(before?.lower ?? '')) return true;
  const next = words[skipAdverbs(words, index + 1)];
  if (!next || next.sign) return false;
  if (DETERMINERS.has(next.lower) || /(?:al|ive|ic|ous|able|ful)$/.test(next.lower)) return true;
  if (lemma === 'stand')
    return /^(?:with|by|alongside|ready|united|in|together|firm|behind|for|against)$/.test(next.lower);
  const takes = /^(?:work|call|welcome|support|need|remain|pledge|demand|urge|express)$/.test(lemma);
  return takes && /^(?:that|to|under|his|her|with|on|upon|for)$/.test(next.lower);
}

function isFinitePast(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const lemma = lemmaAs(word.lower, 'past');
  if (!lemma || word.capital) return false;
  const before = beforeAdverbs(words, index);
  if (before?.lower === 'having' || /'s?$/.test(before?.lower ?? '')) return false;
  if (
    !before || before.sign
      ? !/^[,.)–—]$/.test(before?.lower ?? '')
      : DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)
  )
    return false;
  const next = words[index + 1];
  if (
    next &&
    PARTICIPLE_PREPOSITIONS.has(next.lower) &&
    QUALIFIES.test(lemma) &&
    (next.lower !== 'to' || /^(?:pose|relate|give|attribute|link|compare|assign)$/.test(lemma))
  )
    return false;
  if (next?.lower === 'by') return false;
  const after = words[skipAdverbs(words, index + 1)];
  if (
    after &&
    !after.sign &&
    !DETERMINERS.has(after.lower) &&
    NOUN_LIKE.has(lemma) &&
    !PREPOSITIONS.has(after.lower) &&
    after.lower !== 'that' &&
    DETERMINERS.has(before?.lower ?? '')
  )
    return false;
  return true;
}

function isFiniteBase(words: readonly Word[], index: number): boolean {
  let near = index - 1;
  while (near > 0 && (isAdverb((words[near] as Word).lower) || /^(?:all|each)$/.test((words[near] as Word).lower)))
    near--;
  if (/^(?:we|they)$/.test(words[near]?.lower ?? ''))
    return VERB_LEMMAS.has((words[index] as Word).lower) && !isAdverb((words[index] as Word).lower);
  if (!isBaseVerb(words, index)) return false;
  let at = index - 1;
  while (at >= 0 && isAdverb((words[at] as Word).lower)) at--;
  const before = words[at];
  if (!before) return false;
  if (/^(?:we|they|i|you|who|which|that|ourselves)$/.test(before.lower)) return true;
  if (before.sign) return before.lower === ',' || before.lower === ')';
  if (PLURAL.test(before.lower) && !PREPOSITIONS.has(before.lower) && before.lower !== 'this') return true;
  const { lower } = words[index] as Word;
  if (NOUN_LIKE.has(lower) && lower !== 'need') return false;
  return (
    !PREPOSITIONS.has(before.lower) &&
    !DETERMINERS.has(before.lower) &&
    !COORDINATORS.has(before.lower) &&
    before.lower !== 'to' &&
    !verbForms(before.lower).length
  );
}

/** Whether a finite verb group begins at `index`: a modal, a form of be/have/do, or a verb in the present or past. */
export function beginsFinite(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (word.sign) return false;
  const { lower } = word;
  if (MODALS.has(lower)) return !(word.capital && lower === 'may');
  if (lower === 'are' || lower === 'is' || lower === 'was' || lower === 'were' || lower === 'am') return true;
  if (HAVE.has(lower) || DO.has(lower))
    return words[index - 1]?.lower !== 'to' && !MODALS.has(words[index - 1]?.lower ?? '');
  let before = index - 1;
  while (before >= 0 && index - before < 8 && ADVERBS.has((words[before] as Word).lower)) before--;
  if (words[before]?.lower === 'to' || MODALS.has(words[before]?.lower ?? '')) return false;
  if (!verbForms(lower).length || ADVERBS.has(lower)) return false;
  return isFiniteS(words, index) || isFinitePast(words, index) || isFiniteBase(words, index);
}

/** Whether a word opens a clause whose finite verb is not the main one. */
export function opensSubordinate(words: readonly Word[], index: number): boolean {
  const { lower } = words[index] as Word;
  if (RELATIVES.has(lower) || SUBORDINATORS.has(lower)) return true;
  const next = words[index + 1]?.lower ?? '';
  if (lower === 'that') return !/^(?:of|regard|end|respect|context|purpose|connection|effect)$/.test(next);
  if (lower === 'as') return /^(?:we|they|it|he|she|you)$/.test(next);
  if (lower === 'after' || lower === 'before' || lower === 'until') return /^(?:we|they|it)$/.test(next);
  return false;
}

/**
 * A past or bare form that stands in a long subject ("the actions taken by X are unacceptable") gives way to a plain
 * form of be, have or a modal that follows in the same clause; a verb of saying never does.
 */
function strongFinite(words: readonly Word[], index: number, to: number): number {
  const word = words[index] as Word;
  const weak = !MODALS.has(word.lower) && !BE.has(word.lower) && !HAVE.has(word.lower) && !lemmaAs(word.lower, 's');
  const lemma = lemmaAs(word.lower, 'past') ?? lemmaAs(word.lower, 'base') ?? '';
  if (!weak || PERFORMATIVES.has(lemma) || saysBefore(words, index)) return index;
  const end = Math.min(to, index + 30);
  for (let at = index + 1; at < end; at++) {
    const { lower } = words[at] as Word;
    if (
      /^[,;:–—]$/.test(lower) ||
      COORDINATORS.has(lower) ||
      opensSubordinate(words, at) ||
      /^(?:we|they|to)$/.test(lower)
    )
      return index;
    if (/^(?:is|are|was|were|will|must|should|has|have|remains?|requires?)$/.test(lower)) return at;
  }
  return index;
}

function saysBefore(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 4), index)
    .some((word) => /^(?:we|they|ministers|leaders|coalition|council|sides|president|minister)$/.test(word.lower));
}

/** The dash that closes the one at `index`, if it stands within 160 words; `index` itself otherwise. */
function pairedDash(words: readonly Word[], index: number, to: number): number {
  const end = Math.min(to, index + 160);
  for (let at = index + 1; at < end; at++) if (/^[–—]$/.test((words[at] as Word).lower)) return at;
  return index;
}

/** Whether the clause begins with a phrase before its subject ("To this end we", "As democracies we"). */
function frontedBy(words: readonly Word[], from: number): boolean {
  const { lower } = words[from] as Word;
  return PREPOSITIONS.has(lower) || isAdverb(lower) || lower === 'to' || lower === 'as';
}

/**
 * The index of the main finite verb group in [from, to), or -1. Each relative or subordinating word takes the next finite
 * verb for itself; what stands in brackets or between paired dashes is passed over. Linear.
 */
export function mainFinite(words: readonly Word[], from: number, to: number): number {
  let waiting = 0;
  let depth = 0;
  let fallback = -1;
  for (let index = from; index < to; index++) {
    const word = words[index] as Word;
    if (word.lower === '(' || word.lower === '[') depth++;
    else if (word.lower === ')' || word.lower === ']') depth = Math.max(0, depth - 1);
    else if ((word.lower === '–' || word.lower === '—') && index > from) {
      index = pairedDash(words, index, to);
    }
    if (depth || word.sign) continue;
    const before = words[index - 1];
    if (/^(?:we|they)$/.test(word.lower) && before && index > from) {
      if (before.lower === ',' || before.lower === '–') waiting = 0;
      else if (
        index - from > 1 &&
        !frontedBy(words, from) &&
        !before.sign &&
        !isAdverb(before.lower) &&
        !COORDINATORS.has(before.lower) &&
        !opensSubordinate(words, index - 1)
      )
        waiting++;
    }
    if (opensSubordinate(words, index)) {
      waiting = Math.min(waiting + 1, 2);
      continue;
    }
    if (!beginsFinite(words, index)) continue;
    if (waiting === 0) return strongFinite(words, index, to);
    if (fallback < 0) fallback = index;
    waiting--;
    while (index + 1 < to && isVerbTail(words, index + 1)) index++;
  }
  return fallback;
}

function isVerbTail(words: readonly Word[], index: number): boolean {
  const { lower } = words[index] as Word;
  return (
    BE.has(lower) ||
    HAVE.has(lower) ||
    lower === 'not' ||
    isAdverb(lower) ||
    (verbForms(lower).length > 0 &&
      (MODALS.has(words[index - 1]?.lower ?? '') ||
        BE.has(words[index - 1]?.lower ?? '') ||
        HAVE.has(words[index - 1]?.lower ?? '')))
  );
}

/** The verb behind modals, auxiliaries and adverbs of the group that begins at `verb`. */
export function headVerb(words: readonly Word[], verb: number): number {
  let at = verb;
  while (at < words.length) {
    const { lower } = words[at] as Word;
    const next = words[at + 1];
    if (
      (MODALS.has(lower) ||
        BE.has(lower) ||
        HAVE.has(lower) ||
        lower === 'not' ||
        (at > verb && (isAdverb(lower) || /^(?:each|all|both)$/.test(lower)))) &&
      next &&
      !next.sign
    )
      at++;
    else break;
  }
  return at;
}
