import { sha256 } from '#core';
import { bestDeadline, findDeadlines } from './deadlines/index.ts';
import { provisionsOf } from './english/provisions.ts';
import { readEnglish } from './english/read-english.ts';
import { findLinesOfEffort, findNames, namesAsPrinted, namesWithin } from './gazetteer/index.ts';
import { structureOf } from './layout/structure-of.ts';
import type { Provision } from './provision.ts';
import type { Structure } from './structure.ts';

/** A text read: what it is built of, what it says, and what could not be told. */
export interface CommuniqueReading {
  /** the date that deadlines were reckoned from, YYYY-MM-DD; null when none was given or found */
  date: string | null;
  structure: Structure;
  provisions: Provision[];
  /** plain sentences on what was assumed or missing */
  warnings: string[];
}

/**
 * Reads a communiqué: deterministic, offline, linear in the length of the text.
 * @param text the stored text; offsets of the answer point into it (UTF-16 units)
 * @param options `date` (YYYY-MM-DD) of the text; without it the text's own date is used
 */
export function readCommunique(text: string, options: { date?: string | null | undefined } = {}): CommuniqueReading {
  const structure = structureOf(text);
  const date = options.date ?? structure.date;
  const acts = readEnglish(text, structure);
  const names = namesAsPrinted(text, findNames(text, { start: 0, end: text.length }));
  const provisions = provisionsOf(text, acts, {
    structure,
    id: sha256(text).slice(0, 8),
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
  });
  const warnings = date ? [] : ['no date given and none found in the text: deadlines stay as words, without a day'];
  return { date, structure, provisions, warnings };
}

function distinct(found: readonly { name: string }[]): string[] {
  return [...new Set(found.map((entry) => entry.name))];
}
