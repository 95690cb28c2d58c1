import { isBaseVerb, skipAdverbs } from './base-verb.ts';
import { beginsFinite } from './finite.ts';
import { PERFORMATIVES } from './performative-verbs.ts';
import { type Joint, type Place } from './segment.ts';
import { NOUN_LIKE, NOUN_LIKE_ING } from './verb-list.ts';
import { lemmaAs } from './verbs.ts';
import { ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS, isAdverb } from './word-classes.ts';
import { type Word } from './words.ts';

/** A comma, semicolon or coordinator (or both together) at `index`, and the index of the word behind it and its adverbs. */
export function jointAt(words: readonly Word[], index: number): Joint | undefined {
  const { lower } = words[index] as Word;
  const before = words[index - 1]?.lower ?? '';
  if (before === ',' || before === ';') return undefined;
  let at = index;
  const comma = lower === ',';
  const semicolon = lower === ';';
  if (comma || semicolon) at++;
  else if (lower === '–' || lower === '—') return undefined;
  const and = COORDINATORS.has(words[at]?.lower ?? '');
  if (and) at++;
  else if (words[at]?.lower === 'as' && words[at + 1]?.lower === 'well' && words[at + 2]?.lower === 'as') at += 3;
  else if (!comma && !semicolon) return undefined;
  while (words[at] && ADVERBS.has((words[at] as Word).lower) && words[at]?.lower !== 'as') at++;
  while (words[at] && isAdverb((words[at] as Word).lower) && words[at]?.lower !== 'as') at++;
  at = behindFiller(words, at);
  return at < words.length ? { comma, and, semicolon, next: at } : undefined;
}

/** Steps over "in this regard," and the like. */
function behindFiller(words: readonly Word[], index: number): number {
  const filler = words
    .slice(index, index + 3)
    .map((word) => word.lower)
    .join(' ');
  if (
    !/^(?:in (?:this|that) (?:regard|context|respect|connection)|to (?:this|that) end|in particular|as a)/.test(filler)
  )
    return index;
  let at = index;
  while (at < index + 8 && words[at] && !verbStands(words, at) && words[at]?.lower !== 'we') at++;
  return words[at]?.lower === 'we' || verbStands(words, at) ? at : index;
}

function verbStands(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return lower === 'to'
    ? isBaseVerb(words, skipAdverbs(words, at + 1))
    : PERFORMATIVES.has(lemmaAs(lower, 's') ?? lemmaAs(lower, 'base') ?? '');
}

export function firstWord(words: readonly Word[], index: number): number {
  let at = index;
  while (words[at]?.lower === ',' || words[at]?.lower === ';' || COORDINATORS.has(words[at]?.lower ?? '')) at++;
  return at;
}

/** Whether something stands between two verbs that both could have as object ("maintain and expand X" has not). */
export function hasObject(words: readonly Word[], place: Place): boolean {
  if (PREPOSITIONS.has(words[place.index - 1]?.lower ?? '')) return false;
  for (let at = place.lastVerb + 1; at < place.index; at++) {
    const word = words[at] as Word;
    if (!word.sign && !isAdverb(word.lower) && !PREPOSITIONS.has(word.lower) && word.lower !== 'to') return true;
  }
  return false;
}

/** Whether the word behind a verb shows that it is one ("discussed the", not "diversified economy"). */
export function takesObject(words: readonly Word[], verb: number): boolean {
  const next = words[skipAdverbs(words, verb + 1)];
  if (!next || next.sign) return false;
  return (
    DETERMINERS.has(next.lower) ||
    next.capital ||
    next.lower === 'that' ||
    next.lower === 'to' ||
    PREPOSITIONS.has(next.lower)
  );
}

/** Whether a bare comma stands in a list that a later ", and" or "and" of the same form closes. */
export function listGoesOn(words: readonly Word[], place: Place): boolean {
  const form = lemmaAs((words[place.next] as Word).lower, 'ing') ? 'ing' : 'other';
  const end = Math.min(words.length, place.next + 150);
  for (let index = place.next + 1; index < end; index++) {
    const { lower } = words[index] as Word;
    if (lower === ';') return false;
    if (
      form === 'other' &&
      lower === ',' &&
      plainVerb(words, place.next) &&
      plainVerb(words, skipAdverbs(words, index + 1))
    )
      return true;
    if (!COORDINATORS.has(lower)) continue;
    const next = skipAdverbs(words, index + 1);
    const word = words[next];
    if (!word) return false;
    if (
      form === 'ing'
        ? isIngVerb(words, next)
        : word.lower === 'to' ||
          isBaseVerb(words, next) ||
          beginsFinite(words, next) ||
          PERFORMATIVES.has(lemmaAs(word.lower, 's') ?? '')
    )
      return true;
  }
  return false;
}

/** Whether a word is a bare verb that is never a noun. */
function plainVerb(words: readonly Word[], index: number): boolean {
  return isBaseVerb(words, index) && !NOUN_LIKE.has((words[index] as Word).lower);
}

/** Whether an -ing form acts here: "training two hundred officers", not "training programmes". */
export function isIngVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || !lemmaAs(word.lower, 'ing')) return false;
  if (!NOUN_LIKE_ING.has(word.lower)) return true;
  const behind = words[index + 1];
  return (
    behind !== undefined &&
    !behind.sign &&
    (DETERMINERS.has(behind.lower) ||
      /^(?:no|\d|two|three|four|five|six|ten|hundreds?|thousands?)/.test(behind.lower)) &&
    word.lower !== 'including'
  );
}
