import type { Range } from './found.ts';

/** What stands between a word and the word before it. */
export const GAP = {
  /** white space alone, a line or page break among it */
  space: 0,
  hyphen: 1,
  /** an apostrophe inside a word ("Iraq's", "Da'esh") */
  apostrophe: 2,
  /** an apostrophe that ends the word before ("Leaders' Pledge") */
  possessive: 3,
  /** a dot and white space: an abbreviation or the end of a sentence */
  dot: 4,
  slash: 5,
  comma: 6,
  openBracket: 7,
  closeBracket: 8,
  /** a dash with white space around it */
  dash: 9,
  other: 10,
} as const;

/** The words of a stretch of text, as parallel arrays; a dotted abbreviation ("U.S.") is one word. */
export interface Tokens {
  text: string;
  /** offsets, UTF-16 units into the text */
  start: number[];
  end: number[];
  /** vocabulary number of the folded word, 0 for words that no table holds */
  word: number[];
  /** a GAP before the word; the first word has `other` */
  gap: number[];
}

/** Numbers the words that tables hold; folding is done by the language. */
export interface Vocabulary {
  /** number of a word as it stands in a text, 0 when no table holds it */
  numberOf(word: string): number;
}

const OTHER_LETTER = /[\p{L}\p{M}\p{N}]/u;
const DOTTED = /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?!\p{L})/uy;
const HYPHENS = '-\u2010\u2011\u2012\u2013\u2014';
const APOSTROPHES = "'\u2019\u2018\u02bc\u02bf`";

const WHITE = /^\s+$/;

function gapOf(between: string): number {
  if (between === ' ' || between === '') return GAP.space;
  if (between.length === 1) {
    if (HYPHENS.includes(between)) return GAP.hyphen;
    if (APOSTROPHES.includes(between)) return GAP.apostrophe;
    if (between === '/' || between === '+') return GAP.slash;
  }
  if (between.length > 8) return GAP.other;
  if (WHITE.test(between)) return GAP.space;
  const mark = between.trim();
  if (mark.length > 1) return GAP.other;
  if (APOSTROPHES.includes(mark)) return between.startsWith(mark) ? GAP.possessive : GAP.other;
  if (mark === '.') return GAP.dot;
  if (mark === ',') return GAP.comma;
  if (mark === '(') return GAP.openBracket;
  if (mark === ')') return GAP.closeBracket;
  if (mark === '&') return GAP.space;
  if (!HYPHENS.includes(mark)) return GAP.other;
  return between.startsWith('-\n') ? GAP.hyphen : GAP.dash;
}

/** Joins a word that a line break cut in two ("Mozam-", "bique") when the whole is a word of the tables; true when it did. */
function joinCutWord(tokens: Tokens, [start, end]: [number, number], vocabulary: Vocabulary): boolean {
  const last = tokens.start.length - 1;
  const before = tokens.end[last] ?? 0;
  const { text } = tokens;
  if (text[before] !== '-' || start - before < 2 || !/^-\r?\n\s*$/.test(text.slice(before, start))) return false;
  if (!/^\p{Ll}/u.test(text.slice(start, end))) return false;
  const whole = vocabulary.numberOf(text.slice(tokens.start[last], before) + text.slice(start, end));
  if (whole === 0) return false;
  tokens.end[last] = end;
  tokens.word[last] = whole;
  return true;
}

/** ASCII letters and digits are told by a table, the rest of the world by Unicode. */
const ASCII_LETTER = Array.from({ length: 128 }, (_, code) => /[a-z\d]/i.test(String.fromCharCode(code)));

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128
    ? (ASCII_LETTER[code] ?? false)
    : OTHER_LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) || isTrail(code);
}

/** The second half of a letter outside the basic plane goes with the first. */
function isTrail(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function isUpperAscii(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Where the word that begins at an offset ends; "U.S." and "D.C." are one word. */
function wordEnd(text: string, start: number, limit: number): number {
  if (text[start + 1] === '.' && isUpperAscii(text.charCodeAt(start))) {
    DOTTED.lastIndex = start;
    const dotted = DOTTED.exec(text);
    if (dotted) return Math.min(limit, start + dotted[0].length);
  }
  let end = start + 1;
  while (end < limit && isLetter(text, end)) end += 1;
  return end;
}

/** The words of a name of a table, cut as those of a text are. */
export function wordsIn(name: string): string[] {
  const words: string[] = [];
  for (let start = 0; start < name.length;) {
    if (isLetter(name, start)) {
      const end = wordEnd(name, start, name.length);
      words.push(name.slice(start, end));
      start = end;
    } else start += 1;
  }
  return words;
}

/** The words of a stretch of text, in order; linear in its length. */
export function tokenize(text: string, range: Range, vocabulary: Vocabulary): Tokens {
  const tokens: Tokens = { text, start: [], end: [], word: [], gap: [] };
  let before = -1;
  for (let start = range.start; start < range.end;) {
    if (!isLetter(text, start)) {
      start += 1;
      continue;
    }
    const end = wordEnd(text, start, range.end);
    if (before < 0 || !joinCutWord(tokens, [start, end], vocabulary)) {
      tokens.start.push(start);
      tokens.end.push(end);
      tokens.word.push(vocabulary.numberOf(text.slice(start, end)));
      tokens.gap.push(before < 0 ? GAP.other : gapOf(text.slice(before, start)));
    }
    before = end;
    start = end;
  }
  return tokens;
}
