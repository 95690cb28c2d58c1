/** Joins the last word of a line to the first of the next. */
export type HyphenJoiner = (head: string, tail: string) => string;

const HYPHENS = /[-\u2010\u00ad]$/u;
const LAST_WORD = /[\p{L}\p{N}’'-]*$/u;
const FIRST_WORD = /^[\p{L}\p{N}’']+(?:-[\p{L}\p{N}’']+)*/u;
// First parts that keep their hyphen unless the document writes the word in one.
const LOOSE_PREFIXES = new Set(
  'all anti co counter cross ex full half high ill long low mid multi near non off on over post pre pro quasi self semi short so sub then un vice well'.split(
    ' ',
  ),
);

/** Whether a line ends in the middle of a word or compound. */
export function endsInHyphen(text: string): boolean {
  return /[\p{L}\p{N}]\.?[-\u2010\u00ad]$/u.test(text);
}

/**
 * Learns from a document's own words how its words broken at line ends are written, and joins them so. A hyphen goes when
 * the word stands elsewhere in one; it stays when the compound, or both its parts, stand elsewhere; where nothing tells,
 * the document's other breaks decide.
 * @param texts the lines, in order; the ends of lines are no evidence
 */
export function learnHyphens(texts: readonly string[]): HyphenJoiner {
  const words = countWords(texts);
  const breaks = texts.flatMap((text, index) => {
    const next = texts[index + 1];
    return next !== undefined && endsInHyphen(text) ? [{ head: lastPart(text), tail: firstPart(next) }] : [];
  });
  const verdicts = breaks
    .map(({ head, tail }) => evidence(head, tail, words))
    .filter((verdict) => verdict !== undefined);
  const joined = verdicts.filter((verdict) => verdict === 'join').length;
  const breaksWords = joined * 2 > verdicts.length || (!verdicts.length && breaks.length > 0.04 * texts.length);
  return (head, tail) => {
    if (head.endsWith('\u00ad')) return head.slice(0, -1) + tail;
    const verdict = evidence(lastPart(head), firstPart(tail), words) ?? (breaksWords ? 'join' : 'keep');
    return verdict === 'join' ? head.replace(HYPHENS, '') + tail : head.replace(HYPHENS, '-') + tail;
  };
}

function lastPart(text: string): string {
  return LAST_WORD.exec(text.replace(HYPHENS, ''))?.[0] ?? '';
}

function firstPart(text: string): string {
  return FIRST_WORD.exec(text)?.[0] ?? '';
}

function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (word: string) => words.set(word, (words.get(word) ?? 0) + 1);
  for (const [index, text] of texts.entries()) {
    // Both halves of a broken word are left out: they are what is asked about.
    const whole = endsInHyphen(text) ? text.replace(/\S+$/u, '') : text;
    const before = texts[index - 1];
    const own = before !== undefined && endsInHyphen(before) ? whole.replace(/^\S+/u, '') : whole;
    for (const [word] of own.toLowerCase().matchAll(/[\p{L}\p{N}’']+(?:[-\u2010][\p{L}\p{N}’']+)*/gu)) {
      add(word.replaceAll('\u2010', '-'));
      if (/[-\u2010]/u.test(word)) for (const part of word.split(/[-\u2010]/u)) add(`${part} in compound`);
    }
  }
  return words;
}

function evidence(head: string, tail: string, words: ReadonlyMap<string, number>): 'join' | 'keep' | undefined {
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  if (!first || !second) return 'keep';
  const inOne = words.get(first + second) ?? 0;
  const compound = words.get(`${first}-${second}`) ?? 0;
  if (inOne || compound) return inOne > compound ? 'join' : 'keep';
  if (/^[\p{Lu}\p{N}]/u.test(tail) || /[\p{N}]$/u.test(head) || /^\p{Lu}{2,}$/u.test(head)) return 'keep';
  const stem = first.split('-').at(-1) ?? first;
  const known = (part: string) => part.length > 2 && (words.get(part) ?? 0) > 0;
  if (known(second) && (known(stem) || LOOSE_PREFIXES.has(stem))) return 'keep';
  return undefined;
}
