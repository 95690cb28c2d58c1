import { isBaseVerb, skipAdverbs } from './base-verb.ts';
import { mainFinite, opensSubordinate } from './finite.ts';
import { OPENING_PARTICIPLES, PERFORMATIVES } from './performative-verbs.ts';
import { type Cut } from './segment.ts';
import { beginsSubject } from './subjects.ts';
import { NOUN_LIKE, NOUN_LIKE_ING } from './verb-list.ts';
import { lemmaAs } from './verbs.ts';
import { COORDINATORS, PREPOSITIONS, isAdverb } from './word-classes.ts';
import { type Word } from './words.ts';

/** The verb that an operative paragraph ("Also strongly condemns") or a bare item ("Explore", "Improving") begins with, or -1. */
export function leadingVerb(words: readonly Word[], head: 'operative' | 'item'): number {
  const at = skipAdverbs(words, 0);
  const lower = words[at]?.lower ?? '';
  if (head === 'operative') return lemmaAs(lower, 's') || PERFORMATIVES.has(lemmaAs(lower, 'base') ?? '') ? at : -1;
  return (lemmaAs(lower, 'base') && (!NOUN_LIKE.has(lower) || isBaseVerb(words, at))) ||
    (lemmaAs(lower, 'ing') && !NOUN_LIKE_ING.has(lower))
    ? at
    : -1;
}

/** Where the main clause begins behind a fronted phrase ("In a session focused on …, the Ministers"). */
export function clauseStart(words: readonly Word[], begin: number): number {
  const first = words[begin] as Word;
  const fronted =
    PREPOSITIONS.has(first.lower) ||
    /^(?:while|although|should|given|recognizing|having|building|guided|inspired|united|to|where|when|if|as|because)$/.test(
      first.lower,
    ) ||
    Boolean(lemmaAs(first.lower, 'ing')) ||
    Boolean(lemmaAs(first.lower, 'participle'));
  if (!fronted) return begin;
  for (let index = begin + 1; index < words.length - 1; index++) {
    const next = skipAdverbs(words, index + 1);
    if (words[index]?.lower !== ',' || !beginsSubject(words, next) || words[next]?.lower === 'its') continue;
    const finite = mainFinite(words, next, Math.min(words.length, next + 60));
    if (finite > next || words[next]?.lower === 'we') return index + 1;
  }
  return begin;
}

/** An opening participle clause becomes a segment of its own; returns where the main clause begins. */
export function openingCut(words: readonly Word[], cuts: Cut[]): number {
  const first = skipAdverbs(words, /^(?:while|in)$/.test(words[0]?.lower ?? '') ? 1 : 0);
  const word = words[first];
  if (!word || !OPENING_PARTICIPLES.has(word.lower)) return 0;
  for (let index = first + 2; index < words.length - 2; index++) {
    if (words[index]?.lower !== ',') continue;
    const joined = words[index + 1]?.lower === 'and' ? words[index + 2] : undefined;
    if (joined && lemmaAs(joined.lower, 'ing') && !OPENING_PARTICIPLES.has(joined.lower)) {
      cuts.push({ at: 0, drop: 0, link: 'opener', verb: first });
      return index + 2;
    }
    const next = skipAdverbs(words, index + 1);
    if (!beginsSubject(words, next)) continue;
    const finite = mainFinite(words, next, Math.min(words.length, next + 40));
    if (finite < 0) continue;
    const comma = words.findIndex((other, at) => at > next && other.lower === ',');
    if (comma > 0 && finite > comma && !/^(?:we|they)$/.test(words[next]?.lower ?? '')) continue;
    cuts.push({ at: 0, drop: 0, link: 'opener', verb: first });
    return index + 1;
  }
  return plainOpening(words, first, cuts);
}

/** "Noting that …, diplomacy … has": the main clause has a subject of any kind. */
function plainOpening(words: readonly Word[], first: number, cuts: Cut[]): number {
  for (let index = first + 2; index < words.length - 2; index++) {
    const next = words[index + 1] as Word;
    if (words[index]?.lower !== ',' || next.sign || PREPOSITIONS.has(next.lower) || COORDINATORS.has(next.lower))
      continue;
    if (opensSubordinate(words, index + 1) || lemmaAs(next.lower, 'ing') || isAdverb(next.lower)) continue;
    const comma = words.findIndex((word, at) => at > index + 1 && word.lower === ',');
    const finite = mainFinite(words, index + 1, comma < 0 ? words.length : comma);
    if (finite <= index + 1) continue;
    cuts.push({ at: 0, drop: 0, link: 'opener', verb: first });
    return index + 1;
  }
  return 0;
}
