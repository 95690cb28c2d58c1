import { type Language, sha256 } from '#core';
import { bestDeadline, findDeadlines } from './deadlines/index.ts';
import { english } from './english/index.ts';
import {
  findLinesOfEffort,
  findNames,
  findPlaces,
  findStateLists,
  namesAsPrinted,
  namesWithin,
} from './gazetteer/index.ts';
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

export interface ReadingOptions {
  /** of the text, YYYY-MM-DD; without it the text's own date is used */
  date?: string | null | undefined;
  /** ids of rules to leave out, to see what each is worth */
  without?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** The grammars at hand, by language; a further language is a further line. */
const GRAMMARS: Readonly<Partial<Record<Language, Grammar>>> = { en: english };
const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'French', ar: 'Arabic' };

/**
 * Reads a communiqué: deterministic, offline, linear in the length of the text.
 * @param text the stored text; offsets of the answer point into it (UTF-16 units)
 */
export function readCommunique(text: string, options: ReadingOptions = {}): CommuniqueReading {
  const structure = structureOf(text);
  const date = options.date ?? structure.date;
  const language = languageOf(text);
  const grammar = GRAMMARS[language ?? 'en'];
  const ground = { ...groundOf(text, structure, date), without: options.without ?? NONE };
  const provisions = grammar ? grammar.read(text, ground) : [];
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
  const where =
    held &&
    findPlaces(text, held).find(({ start }) => /\b(?:in|at)\s+(?:the\s+)?$/.test(text.slice(held.start, start)));
  const authors = grammar?.authors(text, structure) ?? [];
  return { place: structure.place ?? where?.name ?? null, body: structure.body ?? (authors.join(', ') || null) };
}

function groundOf(text: string, structure: Structure, date: string | null): Omit<Ground, 'without'> {
  const names = namesAsPrinted(
    text,
    findNames(text, { start: 0, end: text.length }, { authors: authorsOf(structure.body) }),
  );
  return {
    structure,
    id: sha256(text).slice(0, 8),
    members: membersOf(text, names),
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

/**
 * The states that a text names as its authors at its head, lower case: a list of three or more behind "We", "Leaders",
 * "members", or the two of a bilateral text.
 */
function membersOf(text: string, { places }: ReturnType<typeof findNames>): ReadonlySet<string> {
  const front = { start: 0, end: Math.min(text.length, 2500) };
  const list = findStateLists(text, front).find(({ start }) =>
    /\b(?:leaders|ministers|members|presidents|representatives|governments|heads|we)\b[^.;]{0,80}$/i.test(
      text.slice(Math.max(0, start - 120), start),
    ),
  );
  const first = places.filter(({ kind, start }) => kind === 'country' && start < 700).map(({ name }) => name);
  const pair = new Set(first);
  const names = list?.names ?? (pair.size === 2 ? [...pair] : []);
  return new Set(names.map((name) => name.toLowerCase()));
}

/** The authoring body by its name and without the persons who speak for it ("Ministers of the Reef Forum"). */
function authorsOf(body: string | null): string[] {
  return body ? [body, body.replace(/^(?:the\s+)?\p{Lu}[\p{L} ]*? of (?:the\s+)?(?=\p{Lu})/u, '')] : [];
}

function distinct(found: readonly { name: string }[]): string[] {
  return [...new Set(found.map((entry) => entry.name))];
}
