import { buildEnglish } from './en/index.ts';
import type { Instrument, Nationality, Organisation, Place, Range } from './found.ts';
import type { GazetteerLanguage } from './language.ts';
import { findLaw } from './law.ts';
import { placesOf } from './places.ts';
import { findResolutions } from './resolutions.ts';
import { findGeneric } from './generic-instruments.ts';
import { findStandards } from './standards.ts';
import { bodiesOf, type Named, nationalitiesOf } from './bodies.ts';
import { readTitles, type Title } from './titles.ts';
import { tokenize, type Tokens } from './tokens.ts';
import { readUnits, type Unit } from './units.ts';

/** Everything that the gazetteer finds in a stretch of text, each list in text order. */
export interface Names {
  places: Place[];
  organisations: Organisation[];
  instruments: Instrument[];
  nationalities: Nationality[];
}

interface NameOptions {
  /** names of the authoring body and its short forms ("the Coalition", "G7"), which are no organisations of its own text */
  authors?: readonly string[];
}

/** A text taken apart by the gazetteer, for the finders. */
export interface Scan {
  tokens: Tokens;
  units: readonly Unit[];
  titles: readonly Title[];
  /** resolutions and branches of law, found by their form */
  forms: readonly Instrument[];
  language: GazetteerLanguage;
  authors: ReadonlySet<string>;
  /** short forms that the text has defined so far ("ORTF"), with what they stand for */
  defined: Map<string, Named>;
}

/** Forms in text order, less those that lie inside a longer one. */
function outermost(forms: readonly Instrument[]): Instrument[] {
  const kept: Instrument[] = [];
  let reach = { start: 0, end: 0 };
  for (const form of forms.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const isSame = form.start === reach.start && form.end === reach.end;
    if (form.end <= reach.end && !isSame) continue;
    kept.push(form);
    if (form.end > reach.end) reach = form;
  }
  return kept;
}

let english: GazetteerLanguage | undefined;

/** Takes a stretch of text apart for the finders. */
export function scan(text: string, range: Range, options: NameOptions = {}, defined = new Map<string, Named>()): Scan {
  const language = (english ??= buildEnglish());
  const tokens = tokenize(text, range, language.lexicon);
  const units = readUnits(tokens, language);
  const told = [
    ...findResolutions(text, range),
    ...findLaw(text, range),
    ...findGeneric(text, range),
    ...findStandards(tokens, units),
  ];
  const forms = outermost(told);
  const titles = readTitles(tokens, units, language);
  const authors = (options.authors ?? []).map((name) => name.replace(/^the\s+/i, '').toLowerCase());
  return { tokens, units, titles, forms, language, authors: new Set(authors), defined };
}

/** How much is taken apart at a time, UTF-16 units; more only where a paragraph is longer. */
const STRETCH = 2 ** 16;
const PARAGRAPH_END = /[.;:)"\u201d]\s*\n\s*\n/g;

/** A range cut at ends of paragraphs, so that what is held at a time does not grow with the text. */
function* stretches(text: string, { start, end }: Range): Generator<Range> {
  let from = start;
  while (end - from > STRETCH) {
    PARAGRAPH_END.lastIndex = from + STRETCH;
    const cut = PARAGRAPH_END.exec(text);
    if (!cut || PARAGRAPH_END.lastIndex >= end) break;
    yield { start: from, end: PARAGRAPH_END.lastIndex };
    from = PARAGRAPH_END.lastIndex;
  }
  yield { start: from, end };
}

/**
 * All names in a stretch of text, read once from left to right; linear in its length.
 * Read a whole document once and take what lies inside a provision with `namesWithin`: what a document defines ("Ocean
 * Rescue Task Force (ORTF)") then holds for the rest of it.
 */
export function findNames(text: string, range: Range, options: NameOptions = {}): Names {
  const names: Names = { places: [], organisations: [], instruments: [], nationalities: [] };
  const defined = new Map<string, Named>();
  for (const stretch of stretches(text, range)) {
    const read = scan(text, stretch, options, defined);
    const { organisations, instruments } = bodiesOf(read);
    for (const place of placesOf(read)) names.places.push(place);
    for (const organisation of organisations) names.organisations.push(organisation);
    for (const instrument of instruments) names.instruments.push(instrument);
    for (const nationality of nationalitiesOf(read)) names.nationalities.push(nationality);
  }
  return names;
}

/** Names that lie wholly inside a stretch, of lists in text order. */
export function namesWithin(names: Names, range: Range): Names {
  return {
    places: within(names.places, range),
    organisations: within(names.organisations, range),
    instruments: within(names.instruments, range),
    nationalities: within(names.nationalities, range),
  };
}

function within<T extends Range>(found: readonly T[], { start, end }: Range): T[] {
  let low = 0;
  for (let high = found.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const inside: T[] = [];
  for (let at = found[low]; at && at.start < end; at = found[(low += 1)]) if (at.end <= end) inside.push(at);
  return inside;
}

/** Countries, regions, seas and cities in a stretch of text; nationalities and names inside proper titles are none. */
export function findPlaces(text: string, range: Range): Place[] {
  return findNames(text, range).places;
}

/** Bodies, missions, programmes and mechanisms in a stretch of text, less its authors and hostile groups. */
export function findOrganisations(text: string, range: Range, options: NameOptions = {}): Organisation[] {
  return findNames(text, range, options).organisations;
}

/** Legal and policy instruments that a stretch of text relies on. */
export function findInstruments(text: string, range: Range): Instrument[] {
  return findNames(text, range).instruments;
}
