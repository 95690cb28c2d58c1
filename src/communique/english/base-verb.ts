import { ADJECTIVE_TOO, NOUN_LIKE, RARELY_VERB, VERB_LEMMAS } from './verb-list.ts';
import { BE, COORDINATORS, DETERMINERS, HAVE, isAdverb, MODALS, PREPOSITIONS } from './word-classes.ts';
import type { Word } from './words.ts';

/** A noun in the plural, as its form tells. */
export const PLURAL = /(?:[^s'u]s|people|men|women|children|media|parties)$/;

/** Steps over adverbs from `index` on. */
export function skipAdverbs(words: readonly Word[], index: number): number {
  let at = index;
  while (at < words.length && isAdverb((words[at] as Word).lower)) at++;
  return at;
}

/** What a verb of few companions must be followed by, to be one. */
const COMPANIONS: readonly [RegExp, RegExp][] = [
  [/^(?:call|appeal)$/, /^(?:on|upon|for)$/],
  [/^look$/, /^forward$/],
  [/^stand$/, /^(?:with|by|alongside|ready|united|in|together|firm|behind|for|against)$/],
];
const WORKS_WITH = /^(?:with|to|on|in|up|together|towards?|against|closely|as|for|out|across|through|by|at)$/;
const BEFORE_PARTICLE =
  /^(?:contact|help|return|press|push|call|step|scale|respond|report|appeal|set|phase|refer|plan|aim|need|hope|pledge|seek)$/;

/** Whether the word can stand as a bare verb here: "support" before an object, not before "for" or "of". */
export function isBaseVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.sign || !VERB_LEMMAS.has(word.lower)) return false;
  if (word.capital && index > 0 && !(words[index - 1] as Word).sign) return false;
  if (!NOUN_LIKE.has(word.lower)) return true;
  const next = words[skipAdverbs(words, index + 1)];
  return next !== undefined && !next.sign && actsBefore(word.lower, next);
}

/** Whether a word that is a noun as often acts as a verb before the word that follows it. */
function actsBefore(verb: string, next: Word): boolean {
  const companion = COMPANIONS.find(([verbs]) => verbs.test(verb));
  if (companion) return companion[1].test(next.lower);
  if (verb === 'need') return next.lower === 'to' || DETERMINERS.has(next.lower);
  if (DETERMINERS.has(next.lower) || next.capital) return true;
  if (ADJECTIVE_TOO.has(verb)) return false;
  if (/^(?:work|act|focus|partner|cooperate|step|dialogue|engage|play|deal|vote)$/.test(verb))
    return WORKS_WITH.test(next.lower);
  if (/^(?:to|from|for|up|out|back|down)$/.test(next.lower)) return BEFORE_PARTICLE.test(verb);
  return !bindsNoNoun(next.lower) && !RARELY_VERB.has(verb) && beginsObject(next.lower);
}

function bindsNoNoun(word: string): boolean {
  return PREPOSITIONS.has(word) || COORDINATORS.has(word) || BE.has(word) || MODALS.has(word) || HAVE.has(word);
}

function beginsObject(word: string): boolean {
  if (PLURAL.test(word) || !VERB_LEMMAS.has(word)) return true;
  return /(?:al|ive|ic|ous|able|ible|ful|ing|ed|ant|ent|ary|ory|less)$/.test(word);
}
