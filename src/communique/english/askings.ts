import { addresseeClassOf } from './addressee-class.ts';
import {
  AGENTS,
  ASKING,
  ASKS_AS_NOUN,
  BOUND,
  COMPANY,
  ENDS_NAMES,
  FOR_A_THING,
  INSERTION,
  JOINT,
  MILD,
  NO_ASKING,
  NOUN,
} from './asking-words.ts';
import { lemmaAs } from './verbs.ts';
import { isAdverb } from './word-classes.ts';

/** No list of addressees is longer, in words and in UTF-16 units. */
const LONGEST_LIST = { words: 30, units: 600 } as const;

/** Those who are asked in one breath, and whether they are asked mildly ("encourages", "invites", "should"). */
export interface Asking {
  /** as printed, articles kept, in text order; never empty */
  names: string[];
  mild: boolean;
  /** whether they are the subject of the clause and bound by it, not the object of a verb that asks */
  bound: boolean;
}

/**
 * All askings of an English clause, in text order, each with those asked: behind a verb that asks ("urges States to …"),
 * or before one that binds ("States Parties shall …"). A pronoun is replaced by the names it stands for, where the clause
 * or what was said before it has them, and stays as it is where they do not. Linear in the length of the clause.
 * @param said what stands before the clause in the same paragraph
 */
export function askingsIn(clause: string, said = ''): Asking[] {
  const flat = plain(clause);
  const bound = boundIn(flat);
  const askings: Asking[] = bound ? [bound] : [];
  for (const match of flat.matchAll(ASKING)) {
    // "to encourage", "are encouraged" and "the request" ask nobody in this clause
    const behind = flat.slice(Math.max(0, match.index - 40), match.index);
    if (NO_ASKING.test(behind) || (NOUN.test(behind) && !ASKS_AS_NOUN.test(match[0]))) continue;
    const from = match.index + match[0].length;
    const { names, mild: milder } = askedAt(flat, { from, forThing: FOR_A_THING.test(match[0]) });
    const pronoun = names.length === 1 && /^(?:them|it|him|her)$/i.test(names[0] as string);
    const known = pronoun ? antecedents(`${plain(said)} ${flat.slice(0, match.index)}`.trim()) : [];
    const meant = known.length ? known : names;
    const mild = /^upon/i.test(match[0]) ? (askings.at(-1)?.mild ?? false) : milder || MILD.test(match[0]);
    if (meant.length) askings.push({ names: meant, mild, bound: false });
  }
  return askings;
}

function plain(words: string): string {
  return words
    .replace(/\(?\.\.\.\)?|\(?…\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .trim();
}

/** Those who stand before a verb that binds them, when the clause begins with them. */
function boundIn(flat: string): Asking | undefined {
  const match = BOUND.exec(flat);
  if (!match?.[1] || match[1].length > 160) return undefined;
  const names = namesIn(match[1]);
  if (!names.some(addresseeClassOf)) return undefined;
  return { names, mild: match[2] === 'should' || MILD.test(match[3] ?? ''), bound: true };
}

function askedAt(
  flat: string,
  { from, forThing }: { from: number; forThing: boolean },
): Pick<Asking, 'names' | 'mild'> {
  const that = /^that /i.test(flat.slice(from, from + 5));
  const start = that ? from + 5 : from;
  const ahead = flat.slice(start, start + LONGEST_LIST.units);
  const bound = that ? boundBehindThat(ahead) : undefined;
  if (bound) return bound;
  const phrase = ahead.slice(0, endOfNames(ahead));
  if (!forThing && !that) return { names: namesIn(phrase), mild: false };
  const agents = namesIn(AGENTS.exec(phrase)?.[1] ?? '');
  return { names: agents.some(addresseeClassOf) ? agents : [], mild: false };
}

/** Those whom a that-clause binds: "that States shall …", "that the Secretary-General report …". */
function boundBehindThat(clause: string): Pick<Asking, 'names' | 'mild'> | undefined {
  const words = clause.split(' ');
  for (let at = 1; at < Math.min(words.length, LONGEST_LIST.words); at++) {
    const word = (words[at] as string).toLowerCase();
    const modal = /^(?:shall|must|should)$/.test(word);
    if (!modal && !lemmaAs(word, 'base')) continue;
    const names = namesIn(words.slice(0, at).join(' '));
    if (names.length && names.every(addresseeClassOf)) return { names, mild: word === 'should' };
    if (modal) return undefined;
  }
  return undefined;
}

/** Where the names that a stretch begins with are over. */
function endOfNames(ahead: string): number {
  for (const match of ahead.matchAll(ENDS_NAMES)) {
    const word = match[1]?.toLowerCase();
    if (word === undefined || lemmaAs(word, 'base') || isAdverb(word)) return match.index;
  }
  return ahead.length;
}

/** The names of a phrase, one each; insertions ("in cooperation with …") left out. */
function namesIn(phrase: string): string[] {
  const names: string[] = [];
  let company = false;
  for (const piece of phrase.split(/,(?: |$)/)) {
    const words = piece.replace(/^(?:and|or|as well as) /i, '').trim();
    const joined = /^(?:and|or|as well as) /i.test(piece);
    if (INSERTION.test(words) || (company && !joined)) {
      company = (company || COMPANY.test(words)) && !/ and /.test(words);
      continue;
    }
    if (company && joined) {
      company = false;
      continue;
    }
    names.push(...words.split(JOINT).filter(Boolean));
  }
  return names;
}

/** What "them" stands for: the names behind the first verb of what was said before. */
function antecedents(before: string): string[] {
  const object = /^(?:\P{L}*)(?:\p{L}+ly |also |further )?\p{L}+\s+(.*?)(?:,(?: and)?| and)$/u.exec(before)?.[1] ?? '';
  return namesIn(object).filter(addresseeClassOf);
}
