import instruments from './en/instruments.json' with { type: 'json' };
import type { Place } from './found.ts';
import type { Names } from './scan.ts';

/** Canonical names that stay whatever a text prints: everyone knows the short form. */
const KEPT: ReadonlySet<string> = new Set(['UN Charter', 'United States']);
const TABLED: ReadonlySet<string> = new Set(Object.keys(instruments));
const FORMS: ReadonlySet<string> = new Set(Object.entries(instruments).flatMap(([name, also]) => [name, ...also]));

const collapsed = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

/** Letters and digits alone, for spellings that differ in marks only. */
const bare = (words: string) =>
  words
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** "U.S.", "UAE", "DRC": too short to stand alone in a register. */
const ABBREVIATION = /^(?:\p{Lu}\.?){2,3}$/u;
const OFFICIAL = /\b(?:Arab Republic|Federation|Confederation|Kingdom|Commonwealth|Principality)$|^People.s /u;

/** "1982 UNCLOS": the year is no part of the name where the tables know the name without it. */
const LEADING_YEAR = /^(?:19|20)\d\d (?=\S*\p{L})/u;

/** Per canonical name, how often a text prints each of its forms, in the order of their first use. */
type Forms = Map<string, Map<string, number>>;

function formsOf(text: string, found: readonly { name: string; start: number; end: number }[]): Forms {
  const forms: Forms = new Map();
  for (const { name, start, end } of found) {
    const words = collapsed(text.slice(start, end));
    const timeless = words.replace(LEADING_YEAR, '');
    const printed = FORMS.has(timeless) ? timeless : words;
    const counts = forms.get(name) ?? new Map<string, number>();
    counts.set(printed, (counts.get(printed) ?? 0) + 1);
    forms.set(name, counts);
  }
  return forms;
}

/** The form printed most, the first of several alike. */
function mostPrinted(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** A place's canonical name where the text prints it, shortens it or puts it in official dress; else as printed most. */
function placeName(name: string, counts: ReadonlyMap<string, number>): string {
  const canonical = bare(name);
  const isSame = (form: string) => bare(form).includes(canonical) || ABBREVIATION.test(form) || OFFICIAL.test(form);
  return KEPT.has(name) || [...counts.keys()].some(isSame) ? name : mostPrinted(counts);
}

/** A title of more words than this yields to any shorter form that the text prints. */
const LONGEST = 12;

function instrumentName(name: string, counts: ReadonlyMap<string, number>): string {
  const isCommon = name === name.toLowerCase();
  if (KEPT.has(name) || isCommon || !TABLED.has(name)) return name;
  const short = new Map([...counts].filter(([form]) => form.split(' ').length <= LONGEST));
  return mostPrinted(short.size > 0 ? short : counts);
}

function renamed<T extends { name: string; start: number; end: number }>(
  text: string,
  found: readonly T[],
  choose: (name: string, counts: ReadonlyMap<string, number>) => string,
): T[] {
  const forms = formsOf(text, found);
  const names = new Map([...forms].map(([name, counts]) => [name, choose(name, counts)]));
  return found.map((one) => ({ ...one, name: names.get(one.name) ?? one.name }));
}

/** A place read from one of two compass words ("the East and South China Seas") has words of its own. */
const isTwin = (text: string, { name, start, end }: Place) => {
  const words = text.slice(start, end);
  return name.startsWith(`${words} `) && /(?:north|south|east|west|central)/i.test(words);
};

/**
 * Names as a whole text prints them: where a table would give a name that the text never uses ("T\u00fcrkiye" for "Turkey", a
 * treaty's full title for its short one), the form that the text prints most stands for all of them. One text, one name.
 */
export function namesAsPrinted(text: string, names: Names): Names {
  const twins = new Set(names.places.filter((place) => isTwin(text, place)).map(({ name }) => name));
  return {
    ...names,
    places: renamed(text, names.places, (name, counts) => (twins.has(name) ? name : placeName(name, counts))),
    instruments: renamed(text, names.instruments, instrumentName),
  };
}
