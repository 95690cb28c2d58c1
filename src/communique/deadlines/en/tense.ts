/** How many words before a time phrase are looked at for the verb that it belongs to. */
const REACH = 14;

/** How many UTF-16 units around a phrase are looked at. */
const WINDOW = 240;
const SENTENCE_END = /[.;:!?](?=\s|$)/;

/** Words that make the act still to come. */
const AHEAD = new Set(
  'will shall would should must can may to that be is are plan plans planned expect expects expected schedule scheduled intend intends intended aim aims upcoming forthcoming forward due'.split(
    ' ',
  ),
);

/** Past forms that do not end in -ed. */
const PAST = new Set(
  'since last was were had has have having been took made held met led set gave came began begun became saw brought sought undertook launched put sent built found went spoke wrote won lost shot done'.split(
    ' ',
  ),
);

/** Words in -ed that are seldom a finite verb. */
const NOT_PAST = new Set(
  'need indeed proceed succeed exceed speed feed united committed related continued increased enhanced'.split(' '),
);

/**
 * True when the nearest verb before a phrase tells of something already done ("made by the Ministers in May");
 * where the phrase opens its sentence, the first verb after it ("In 2021 we adopted"). Never looks beyond the sentence.
 */
export function looksBack(text: string, from: number, [start, end]: readonly [number, number]): boolean {
  const before = wordsOf(sentenceBefore(text, from, start)).slice(-REACH);
  if (before.length > 0) return firstTense(before.toReversed(), before) === 'past';
  const after = wordsOf(text.slice(end, end + WINDOW).split(SENTENCE_END)[0] ?? '').slice(0, REACH);
  return firstTense(after, after) === 'past';
}

/** The words of the sentence that stand before an offset, as far as a window reaches. */
export function sentenceBefore(text: string, from: number, at: number): string {
  return (
    text
      .slice(Math.max(from, at - WINDOW), at)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  );
}

function wordsOf(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[\s,()]+/)
    .filter(Boolean);
}

function firstTense(words: readonly string[], inOrder: readonly string[]): 'past' | 'ahead' | null {
  for (const word of words) {
    if (AHEAD.has(word)) return 'ahead';
    if (PAST.has(word)) return inOrder[inOrder.lastIndexOf(word) - 1] === 'be' ? 'ahead' : 'past';
    if (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word)) {
      return isToBe(inOrder, word) ? 'ahead' : 'past';
    }
  }
  return null;
}

/** "to be held", "will be adopted": the participle looks ahead. */
function isToBe(words: readonly string[], participle: string): boolean {
  const at = words.lastIndexOf(participle);
  const before = words.slice(Math.max(0, at - 4), at);
  return before.includes('be') || before.some((word) => AHEAD.has(word));
}
