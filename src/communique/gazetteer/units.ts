import type { Fact, GazetteerLanguage, HeadType } from './language.ts';
import { GAP, type Tokens } from './tokens.ts';

/** A name of the tables or a single word, as one piece of a title; its words are [from, to) of the tokens. */
export interface Unit {
  from: number;
  to: number;
  fact: Fact | null;
  /** vocabulary number of a single word, 0 for a name */
  word: number;
  /** GAP before it */
  gap: number;
  /** may be part of a title: a capital first letter and no mere opener of a sentence */
  capital: boolean;
  head: HeadType | null;
}

const CAPITAL = /^\p{Lu}/u;
const YEAR = /^(?:19|20)\d\d$/;

/** The text of a unit, as it stands. */
export function wordsOf(tokens: Tokens, { from, to }: { from: number; to: number }): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}

function opensSentence(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at] ?? GAP.other;
  if (gap === GAP.other || gap === GAP.dot || at === 0) return true;
  return /\n\s*\n/.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]));
}

function isName(tokens: Tokens, at: number, { classes }: GazetteerLanguage): boolean {
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (!CAPITAL.test(text)) return false;
  const word = tokens.word[at] ?? 0;
  if (classes.openers.has(word)) return false;
  if (!opensSentence(tokens, at)) return true;
  if (classes.heads.has(word)) return true;
  return !classes.performatives.has(word) && !/(?:ing|ed)$/.test(text) && !isPerformative(tokens, at, text);
}

/** "Urges", "Decides": a performative with its ending, at the head of a clause. */
function isPerformative(tokens: Tokens, at: number, text: string): boolean {
  return (
    /[^s]s$/.test(text) &&
    /^\s+(?:that|the|its|all|to|upon|further|also|with|in)\b/.test(
      tokens.text.slice(tokens.end[at], (tokens.end[at] ?? 0) + 12),
    )
  );
}

function singleUnit(tokens: Tokens, at: number, language: GazetteerLanguage): Unit {
  const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  const word = tokens.word[at] ?? 0;
  const capital = isName(tokens, at, language);
  const isYear = YEAR.test(text) && CAPITAL.test(tokens.text.slice(tokens.start[at + 1] ?? 0, tokens.end[at + 1] ?? 0));
  const follows = isYear && tokens.gap[at + 1] === GAP.space;
  const head = capital ? (language.classes.heads.get(word) ?? null) : null;
  return {
    from: at,
    to: at + 1,
    fact: null,
    word,
    gap: tokens.gap[at] ?? GAP.other,
    capital: capital || follows,
    head,
  };
}

/** "the Gulf" yields to the longer name that begins at its second word ("Gulf of Guinea"). */
function isOutrun(
  tokens: Tokens,
  { from, to }: { from: number; to: number },
  { lexicon, classes }: GazetteerLanguage,
): boolean {
  if (tokens.word[from] !== classes.the) return false;
  const inner = lexicon.matchAt(tokens, from + 1);
  return inner !== null && inner.to > to;
}

/** The text as names of the tables and single words, in order; of two names that begin together the longer is taken. */
export function readUnits(tokens: Tokens, language: GazetteerLanguage): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.start.length;) {
    const match = (tokens.word[at] ?? 0) > 0 ? language.lexicon.matchAt(tokens, at) : null;
    if (match && !isOutrun(tokens, match, language)) {
      const { fact, from, to } = match;
      const gap = tokens.gap[at] ?? GAP.other;
      units.push({ from, to, fact, word: 0, gap, capital: fact.type !== 'hostile', head: null });
      at = to;
    } else {
      units.push(singleUnit(tokens, at, language));
      at += 1;
    }
  }
  return units;
}
