import { inlineMarkers } from '../layout/markers.ts';
import { coordination } from './coordination.ts';
import { skipAdverbs } from './base-verb.ts';
import { headVerb, mainFinite } from './finite.ts';
import { clauseStart, leadingVerb, openingCut } from './openings.ts';
import { PERFORMATIVES } from './performative-verbs.ts';
import { type Cut, type Segment } from './segment.ts';
import { beginsSpeaker, beginsSubject } from './subjects.ts';
import { lemmaAs } from './verbs.ts';
import { COORDINATORS } from './word-classes.ts';
import { type Word, wordsOf } from './words.ts';

/** Words beyond which a sentence is no sentence (a table, a list without stops) and is not cut further. */
const LONGEST = 1500;

/** Cuts one sentence [from, to) into segments, one performative each. Linear in its length, but for short look-aheads. */
export function segmentsOf(
  text: string,
  { start: from, end: to }: { start: number; end: number },
  head: 'sentence' | 'operative' | 'item' = 'sentence',
): Segment[] {
  const words = wordsOf(text, from, to);
  if (!words.length) return [];
  const cuts: Cut[] = [];
  const leading = head === 'sentence' ? -1 : leadingVerb(words, head);
  const begin = leading >= 0 ? 0 : openingCut(words, cuts);
  const verb = leading >= 0 ? leading : mainFinite(words, clauseStart(words, begin), words.length);
  cuts.push({ at: begin, drop: begin, link: 'clause', verb });
  if (verb >= 0 && words.length <= LONGEST)
    coordination(words, verb, { cuts, speaks: leading >= 0 || speaks(words, begin, verb) });
  enumeration(text, words, cuts);
  return assemble(text, words, cuts);
}

/** Whether the clause is an act of its speakers ("We …", "The Ministers …", a performative verb), not a plain statement. */
function speaks(words: readonly Word[], begin: number, verb: number): boolean {
  for (let at = begin; at < verb; at++) {
    const { lower } = words[at] as Word;
    if (lower === 'we' || (lower === 'they' && at === begin)) return true;
  }
  const start = clauseStart(words, begin);
  if (beginsSpeaker(words, start) || words[start]?.lower === 'our') return true;
  const head = words[headVerb(words, verb)] as Word;
  const lemma =
    (['past', 's', 'base', 'participle'] as const).map((form) => lemmaAs(head.lower, form)).find(Boolean) ?? '';
  if (PERFORMATIVES.has(lemma) || /^(?:will|shall)$/.test((words[verb] as Word).lower))
    return beginsSubject(words, begin) || words.slice(begin, verb).some((word) => word.capital);
  return false;
}

/** Cuts at inline enumerators "i) … ii) …"; the first item stays with its head unless a colon parts them. Linear. */
function enumeration(text: string, words: readonly Word[], cuts: Cut[]): void {
  const marks = inlineMarkers(text, (words[0] as Word).start, (words.at(-1) as Word).end);
  const first = marks[0];
  if (!first) return;
  const taken = new Set(cuts.filter((cut) => cut.at > 0).flatMap(({ at }) => [at - 2, at - 1, at, at + 1, at + 2]));
  let drop = 0;
  for (const mark of marks.slice(/:\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start)) ? 0 : 1)) {
    while (drop < words.length && (words[drop] as Word).start < mark.start) drop++;
    let at = drop;
    while (at < words.length && (words[at] as Word).start < mark.start + mark.length) at++;
    if (at === 0 || at >= words.length || taken.has(at)) continue;
    const verb = skipAdverbs(words, words[at]?.lower === 'to' ? at + 1 : at);
    cuts.push({ at, drop, link: 'listed', verb });
  }
}

function assemble(text: string, words: Word[], cuts: Cut[]): Segment[] {
  const ordered = cuts
    .toSorted((a, b) => a.at - b.at)
    .filter((cut, index, all) => index === 0 || cut.at !== (all[index - 1] as Cut).at);
  return ordered.flatMap((cut, index) => {
    const following = ordered[index + 1];
    let last = (following ? following.drop : words.length) - 1;
    while (last > cut.at && COORDINATORS.has((words[last] as Word).lower)) last--;
    if (following) while (last > cut.at && /^[,;–—]$/.test((words[last] as Word).lower)) last--;
    const first = words[cut.at];
    if (!first || last < cut.at) return [];
    return [
      {
        start: first.start,
        end: (words[last] as Word).end,
        link: cut.link,
        words: words.slice(cut.at, last + 1),
        verb: cut.verb >= cut.at && cut.verb <= last ? cut.verb - cut.at : -1,
      },
    ];
  });
}
