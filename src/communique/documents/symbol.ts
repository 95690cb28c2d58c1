import { Problem } from '#core';

const PATTERN = /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?=\D|\d\d(?:\d\d)?(?!\d)|$)/;
const LONGEST = 40;
const MOST_WORDS = 4;

/** What a symbol can be made of. */
export interface SymbolSource {
  /** YYYY-MM-DD */
  date: string | null;
  place: string | null;
  body: string | null;
  title: string | null;
  /** name of the file, with or without its extension */
  sourceName: string;
}

/** Upper case ASCII words with hyphens between ("Carbis Bay" -> "CARBIS-BAY"); empty when there are none. */
function slug(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?\b/g, '');
  const parts = plain.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  return parts
    .slice(0, MOST_WORDS)
    .join('-')
    .slice(0, LONGEST - 10)
    .replace(/-$/, '');
}

/** The short name that a body goes by: its first word of capitals or digits ("G7 Leaders" -> "G7"), else its initials. */
function bodyName(body: string): string {
  const short = body.match(/\b(?=\p{Lu})[\p{Lu}\d]{2,}\b/u)?.[0];
  const initials = (body.match(/\b\p{Lu}/gu) ?? []).join('');
  return slug(short ?? (initials.length > 1 ? initials : body));
}

/** Words that name any text and so none. */
const GENERIC = new Set(
  `ANNEX COMMUNIQUE COPY DECLARATION DOCUMENT DOWNLOAD DRAFT EN ENG FILE FINAL FR FRE AR ARA INPUT JOINT PASTED SCAN STANDARD
  STATEMENT TEXT THE UNNAMED UNTITLED VERSION`.split(/\s+/),
);

function titleName(title: string): string {
  const words = title.match(/\b[\p{Lu}\d][\p{L}\d]*/gu) ?? [];
  return slug(words.filter((word) => !GENERIC.has(slug(word))).join(' '));
}

function fileName(name: string): string {
  const words = name.replace(/\.[a-z0-9]{1,5}$/i, '').replaceAll(/(?<!\d)(?:19|20)\d\d(?:[-_.]?\d\d){0,2}(?!\d)/g, ' ');
  const telling = words
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word && !GENERIC.has(slug(word)) && !/^v?\d{1,2}$/i.test(word));
  return slug(telling.join(' '));
}

/**
 * The symbol that a text asks for: where it was agreed, else what its file is called, else who agreed it, else its
 * title; and the year ("ROME-2021"), for want of a date that in the file's name, or UNDATED.
 */
export function symbolFor({ date, place, body, title, sourceName }: SymbolSource): string {
  const prefix = slug(place ?? '') || fileName(sourceName) || bodyName(body ?? '') || titleName(title ?? '') || 'TEXT';
  return `${prefix}-${date?.slice(0, 4) ?? YEAR.exec(sourceName)?.[0] ?? 'UNDATED'}`;
}

/**
 * A symbol as somebody wrote it, in upper case.
 * @throws Problem `bad-usage` when it is none
 */
export function parseSymbol(given: string): string {
  const symbol = given.trim().toUpperCase();
  if (!PATTERN.test(symbol) || symbol.length > LONGEST)
    throw new Problem(
      'bad-usage',
      `${JSON.stringify(given)} is no symbol: letters A to Z, digits and hyphens, at most ${LONGEST}`,
    );
  return symbol;
}

/** The first of ROME-2021, ROME-2021-B, ROME-2021-C ... -Z, -AA ... that is not taken. */
export function freeSymbol(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const symbol = count === 1 ? wanted : `${wanted}-${letters(count)}`;
    if (!taken.has(symbol)) return symbol;
  }
}

/** 1 -> A, 2 -> B, 27 -> AA. */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCodePoint(65 + ((count - 1) % 26));
}
