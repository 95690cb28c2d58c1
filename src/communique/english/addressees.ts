import { isBaseVerb } from './base-verb.ts';
import { lemmaAs } from './verbs.ts';
import { DETERMINERS } from './word-classes.ts';
import { type Word, wordsOf } from './words.ts';

const ASKS = new Set(
  'urge encourage invite request task instruct direct demand remind ask call mandate appeal exhort insist challenge decide'.split(
    ' ',
  ),
);
const BETWEEN = /^(?:once|again|upon|on|for|to|that|also|further|strongly|all|the|its|our|relevant)$/;
const ENDS =
  /^(?:to|shall|must|should|will|who|which|that|be|not|including|immediately|fully|with|in|within|as|by|at|from|under|where|when|without|[,;:(])$/;

/** Those to whom a call, a request or a tasking is addressed, as the text names them; empty when it names none. */
export function addresseesOf(text: string): string[] {
  const words = wordsOf(text, 0, text.length);
  const from = behindThat(words) ?? behindAsk(words);
  return from === undefined ? [] : nameAt(text, words, from);
}

/** Behind "that" when "shall" or "must" follows: "decides that all States shall". */
function behindThat(words: readonly Word[]): number | undefined {
  const that = words.findIndex((word) => word.lower === 'that');
  if (that < 0) return undefined;
  const bound = words.slice(that + 1, that + 14).findIndex((word) => /^(?:shall|must)$/.test(word.lower));
  return bound > 0 && !words.slice(that + 1, that + bound).some((word) => /^(?:to|which|who)$/.test(word.lower))
    ? that + 1
    : undefined;
}

function behindAsk(words: readonly Word[]): number | undefined {
  const ask = words.findIndex(
    (word, at) =>
      (['s', 'past', 'base', 'ing'] as const).some((form) => ASKS.has(lemmaAs(word.lower, form) ?? '')) &&
      !DETERMINERS.has(words[at - 1]?.lower ?? ''),
  );
  return ask < 0 ? undefined : ask + 1;
}

function nameAt(text: string, words: readonly Word[], begin: number): string[] {
  let from = begin;
  while (words[from] && BETWEEN.test(words[from]?.lower ?? '')) from++;
  let to = from;
  while (
    words[to] &&
    !ENDS.test(words[to]?.lower ?? '') &&
    !(to > from && isBaseVerb(words, to) && !words[to]?.capital)
  )
    to++;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || to === from || to - from > 12 || lemmaAs(first.lower, 'ing')) return [];
  return [text.slice(first.start, last.end).replace(/\s+/g, ' ')];
}
