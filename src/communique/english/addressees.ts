import { isBaseVerb } from './base-verb.ts';
import { lemmaAs } from './verbs.ts';
import { wordsOf } from './words.ts';

const ASKS = new Set(
  'urge encourage invite request task instruct direct demand remind ask call mandate appeal exhort insist challenge decide'.split(
    ' ',
  ),
);
const BETWEEN = /^(?:once|again|upon|on|for|to|that|also|further|strongly|all|the|its|our|relevant|those|their)$/;
const ENDS =
  /^(?:to|shall|must|should|will|who|which|that|be|not|including|immediately|fully|with|in|within|as|by|at|from|under|where|when|without|[,;:(])$/;

/** Those to whom a call, a request or a tasking is addressed, as the text names them; empty when it names none. */
export function addresseesOf(text: string): string[] {
  const words = wordsOf(text, 0, text.length);
  const ask = words.findIndex((word) =>
    (['s', 'past', 'base', 'ing'] as const).some((form) => ASKS.has(lemmaAs(word.lower, form) ?? '')),
  );
  if (ask < 0) return [];
  let from = ask + 1;
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
