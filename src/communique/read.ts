import { type Language, sha256 } from '#core';
import { bestDeadline, findDeadlines } from './deadlines/index.ts';
import { english } from './english/index.ts';
import { findLinesOfEffort, findNames, findStateLists, namesAsPrinted, namesWithin } from './gazetteer/index.ts';
import type { Grammar, Ground } from './grammar.ts';
import { languageOf } from './layout/language-of.ts';
import { structureOf } from './layout/structure-of.ts';
import type { Provision } from './provision.ts';
import type { Structure } from './structure.ts';

/** A text read: what it is built of, what it says, and what could not be told. */
export interface CommuniqueReading {
  /** the date that deadlines were reckoned from, YYYY-MM-DD; null when none was given or found */
  date: string | null;
  /** null when the language could not be told */
  language: Language | null;
  structure: Structure;
  /** empty when there is no grammar for the text's language */
  provisions: Provision[];
  /** plain sentences on what was assumed or missing */
  warnings: string[];
}

/** The grammars at hand, by language; a further language is a further line. */
const GRAMMARS: Readonly<Partial<Record<Language, Grammar>>> = { en: english };
const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'French', ar: 'Arabic' };

/**
 * Reads a communiqué: deterministic, offline, linear in the length of the text.
 * @param text the stored text; offsets of the answer point into it (UTF-16 units)
 * @param options `date` (YYYY-MM-DD) of the text; without it the text's own date is used
 */
export function readCommunique(text: string, options: { date?: string | null | undefined } = {}): CommuniqueReading {
  const structure = structureOf(text);
  const date = options.date ?? structure.date;
  const language = languageOf(text);
  const grammar = GRAMMARS[language ?? 'en'];
  const provisions = grammar ? grammar.read(text, groundOf(text, structure, date)) : [];
  const warnings = date ? [] : ['no date given and none found in the text: deadlines stay as words, without a day'];
  if (!grammar && language) {
    warnings.push(`the text is in ${NAMES[language]}, for which there is no grammar yet: it is kept, but not read`);
  }
  return {
    date,
    language,
    structure: { ...structure, ...headOf(text, structure, provisions, grammar) },
    provisions,
    warnings,
  };
}

/** Where the text was agreed and by whom: the place of the meeting that it records, and the name its authors go by. */
function headOf(
  text: string,
  structure: Structure,
  provisions: readonly Provision[],
  grammar: Grammar | undefined,
): Pick<Structure, 'place' | 'body'> {
  const held = provisions.find(({ kind, places }) => kind === 'meeting_held' && places.length > 0);
  const authors = grammar?.authors(text, structure) ?? [];
  return { place: structure.place ?? held?.places[0] ?? null, body: structure.body ?? (authors.join(', ') || null) };
}

function groundOf(text: string, structure: Structure, date: string | null): Ground {
  const names = namesAsPrinted(text, findNames(text, { start: 0, end: text.length }));
  return {
    structure,
    id: sha256(text).slice(0, 8),
    members: membersOf(text),
    deadline: (range) => bestDeadline(findDeadlines(text, range, { date })),
    names: (range) => {
      const within = namesWithin(names, range);
      return {
        places: distinct(within.places),
        organisations: distinct(within.organisations),
        instruments: distinct(within.instruments),
        lines_of_effort: findLinesOfEffort(text, range),
      };
    },
  };
}

/** The states that a text names as its authors at its head, lower case: a list of three or more behind "We", "Leaders", "members". */
function membersOf(text: string): ReadonlySet<string> {
  const front = { start: 0, end: Math.min(text.length, 2500) };
  const list = findStateLists(text, front).find(({ start }) =>
    /\b(?:leaders|ministers|members|presidents|representatives|governments|heads|we)\b[^.;]{0,80}$/i.test(
      text.slice(Math.max(0, start - 120), start),
    ),
  );
  return new Set((list?.names ?? []).map((name) => name.toLowerCase()));
}

function distinct(found: readonly { name: string }[]): string[] {
  return [...new Set(found.map((entry) => entry.name))];
}
