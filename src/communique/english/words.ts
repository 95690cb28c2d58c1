/** A word or a sign of a text; offsets are UTF-16 units into the stored text. */
export interface Word {
  start: number;
  end: number;
  lower: string;
  /** begins with a capital letter */
  capital: boolean;
  sign: boolean;
}

const WORD =
  /[\p{L}\p{M}\p{N}$€£¥%°#]+(?:[’'`./-][\p{L}\p{M}\p{N}]+|\.(?=\p{L}\.))*(?:(?<=\b\p{L}\.\p{L})\.|[’'](?=\s|$|[,.;]))?|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words and signs in [from, to), in order. Linear. */
export function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = from;
  for (let match = WORD.exec(text); match && match.index < to; match = WORD.exec(text)) {
    const word = match[0];
    const end = Math.min(to, match.index + word.length);
    const first = word.codePointAt(0) as number;
    words.push({
      start: match.index,
      end,
      lower: word.toLowerCase().replaceAll('’', "'"),
      capital: first > 127 ? /^\p{Lu}/u.test(word) : first >= 65 && first <= 90,
      sign: !/[\p{L}\p{N}]/u.test(word),
    });
  }
  return words;
}
