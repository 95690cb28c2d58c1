import { coverage } from './covers.ts';
import type { Instrument, Nationality, Organisation, Range } from './found.ts';
import type { Fact } from './language.ts';
import type { Scan } from './scan.ts';
import type { Title } from './titles.ts';
import { GAP } from './tokens.ts';
import { type Unit, wordsOf } from './units.ts';

/** A body or an instrument read from its words. */
export type Named = { type: 'organisation'; found: Organisation } | { type: 'instrument'; found: Instrument };

const collapsed = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

function rangeOf({ tokens, units }: Scan, from: number, to: number): Range {
  return { start: tokens.start[units[from]?.from ?? 0] ?? 0, end: tokens.end[(units[to - 1]?.to ?? 1) - 1] ?? 0 };
}

function ofFact(fact: Fact | null, range: Range): Named | null {
  if (fact?.type === 'organisation')
    return { type: 'organisation', found: { name: fact.name, kind: fact.kind, ...range } };
  if (fact?.type === 'instrument') return { type: 'instrument', found: { name: fact.name, part: null, ...range } };
  return null;
}

function ofTitle(scan: Scan, { type, from, to }: Title): Named | null {
  const range = rangeOf(scan, from, to);
  const name = collapsed(scan.tokens.text.slice(range.start, range.end));
  if (type === 'organisation') return { type, found: { name, kind: 'named', ...range } };
  if (type === 'event') return ofMeetingBody(scan, { from, to });
  const isUnnamed = to - from === 2 && scan.units[from]?.fact?.type === 'organisation' && UNNAMED.test(name);
  if (type !== 'instrument' || isUnnamed || isOwnText(scan, from)) return null;
  return { type, found: { ...instrumentRange(scan, { from, to }, range), part: null } };
}

/** A body's resolution or decision has no name of its own until its number is given. */
const UNNAMED = /\b(?:Resolutions?|Decisions?)$/;

const TREATY_YEAR =
  /^(?:19|20)\d\d (?=.*(?:Accord|Agreement|Convention|Covenant|Declaration|Memorandum|Pact|Protocol|Treaty))/;
const DATED = /^\s+of\s+\d{1,2}\s+\p{Lu}\p{Ll}+\s+(?:19|20)\d\d(?!\d)/u;

/**
 * The name of an instrument as its title gives it: without the office or body that owns it ("our Ministers' Reef Roadmap")
 * or a treaty's year, with the short form right before it ("Seed Initiative (SI) Work Plan") or the day after it.
 */
function instrumentRange(
  { tokens, units }: Scan,
  { from, to }: Pick<Title, 'from' | 'to'>,
  range: Range,
): Range & { name: string } {
  const owner = units.slice(from, to).findLastIndex(({ gap }, at) => at > 0 && gap === GAP.possessive);
  const isOurs = /^(?:our|their|its)$/i.test(units[from - 1] ? wordsOf(tokens, units[from - 1] as Unit) : '');
  const isWhole = !isOurs || owner < 0 || to - from - owner < 2;
  const first = units[isWhole ? from : from + owner];
  const start = tokens.start[first?.from ?? 0] ?? range.start;
  const dated = DATED.exec(tokens.text.slice(range.end, range.end + 32))?.[0] ?? '';
  const end = range.end + dated.length;
  const words = collapsed(tokens.text.slice(start, end)).replace(TREATY_YEAR, '');
  const before = isWhole ? units[from - 1] : undefined;
  const short =
    before?.gap === GAP.openBracket && units[from]?.gap === GAP.closeBracket ? `${wordsOf(tokens, before)} ` : '';
  return { start, end, name: short + words };
}

/** "this Joint Declaration": the text speaks of itself. */
function isOwnText({ units, tokens }: Scan, from: number): boolean {
  const before = units[from - 1];
  return before !== undefined && /^(?:this|present)$/i.test(wordsOf(tokens, before));
}

/** The body that a meeting is named after ("Ocean Working Group Meeting"); null when it is named after none. */
function ofMeetingBody(scan: Scan, { from, to }: Pick<Title, 'from' | 'to'>): Named | null {
  const { units, tokens } = scan;
  if (to - from < 3 || units[to - 2]?.head !== 'organisation') return null;
  const range = rangeOf(scan, from, to - 1);
  return {
    type: 'organisation',
    found: { name: collapsed(tokens.text.slice(range.start, range.end)), kind: 'named', ...range },
  };
}

/** The short form in brackets right after a name ("Ocean Rescue Task Force (ORTF)"); null when there is none. */
function shortForm({ tokens, units }: Scan, at: number): string | null {
  const unit = units[at];
  if (unit?.gap !== GAP.openBracket || unit.fact?.type === 'place' || unit.fact?.type === 'hostile') return null;
  const word = wordsOf(tokens, unit);
  const closes = tokens.text[tokens.end[unit.to - 1] ?? 0] === ')';
  return closes && /^\p{Lu}[\p{L}\p{N}]*\p{Lu}\p{Ll}?$/u.test(word) ? word : null;
}

/** Nouns that may stand for the instrument named before ("the Accord"). */
const STANDS_FOR =
  /\b(?:Accord|Agreement|Call|Charter|Compact|Convention|Covenant|Memorandum|Pact|Protocol|Statute|Treaty)\b/gu;

/** Keeps the noun by which a later "the Accord" will mean this instrument. */
function remember({ tokens, defined }: Scan, named: Named): void {
  const words = tokens.text.slice(named.found.start, named.found.end);
  const noun = named.type === 'instrument' ? words.match(STANDS_FOR)?.at(-1) : undefined;
  if (noun) defined.set(`the ${noun}`, named);
}

/** "the Accord": the instrument named last by that noun. */
function shortened({ units, tokens, defined }: Scan, at: number): Named | null {
  const unit = units[at];
  const before = units[at - 1];
  const after = units[at + 1];
  if (unit?.head !== 'instrument' || unit.gap !== GAP.space || !before) return null;
  if (wordsOf(tokens, before).toLowerCase() !== 'the' || (after?.capital && after.gap === GAP.space)) return null;
  const meant = defined.get(`the ${wordsOf(tokens, unit)}`);
  if (meant?.type !== 'instrument') return null;
  const start = tokens.start[unit.from] ?? 0;
  return { type: 'instrument', found: { ...meant.found, start, end: tokens.end[unit.to - 1] ?? 0 } };
}

/** Names of bodies and instruments in text order: of the tables, read from their build, or defined earlier by a short form. */
function namedIn(scan: Scan): Named[] {
  const { units, titles, defined } = scan;
  const named: Named[] = [];
  let next = 0;
  for (let at = 0; at < units.length;) {
    while ((titles[next]?.from ?? at) < at) next += 1;
    const title = titles[next];
    const isTitle = title !== undefined && title.from === at;
    if (isTitle) next += 1;
    const inner = isTitle ? innerNames(scan, title) : [];
    const to = isTitle && inner.length === 0 ? title.to : at + 1;
    const unit = units[at] as Unit;
    const whole = isTitle && inner.length === 0 ? ofTitle(scan, title) : null;
    const single = isTitle && inner.length === 0 ? null : namedUnit(scan, unit, defined);
    const one = whole ?? single ?? shortened(scan, at);
    if (one) {
      named.push(one);
      remember(scan, one);
      const short = shortForm(scan, to);
      if (short) defined.set(short, one);
    }
    at = to;
  }
  return named;
}

/** A name of the tables that a title without a type of its own leaves standing ("Global Fund Board"). */
function innerNames({ units }: Scan, { type, from, to }: Title): Unit[] {
  if (type !== 'other') return [];
  return units.slice(from, to).filter(({ fact }) => fact?.type === 'organisation' || fact?.type === 'instrument');
}

/** A conference of a treaty's parties gives no instrument ("CBD COP15"). */
const CONFERENCE = /^[\s(]{0,3}(?:COP|CMP|MOP)\b|^[\s(]{0,3}(?:COP|CMP|MOP)-?\d/;

/** "Master Plan on Reefs (MPR) 2031": the year belongs to the name. */
const YEAR_AFTER_SHORT = /^\s*\(\p{Lu}+\)\s+((?:19|20)\d\d)(?!\d)/u;

function namedUnit({ tokens }: Scan, unit: Unit, defined: ReadonlyMap<string, Named>): Named | null {
  const range = { start: tokens.start[unit.from] ?? 0, end: tokens.end[unit.to - 1] ?? 0 };
  const short = unit.capital ? defined.get(wordsOf(tokens, unit)) : undefined;
  if (short?.type === 'organisation') return { type: 'organisation', found: { ...short.found, ...range } };
  if (short?.type === 'instrument') return { type: 'instrument', found: { ...short.found, ...range } };
  const isConference = unit.fact?.type === 'instrument' && CONFERENCE.test(tokens.text.slice(range.end, range.end + 8));
  if (isConference) return null;
  const whole = ofFact(unit.fact, range);
  const year =
    whole?.type === 'instrument' ? YEAR_AFTER_SHORT.exec(tokens.text.slice(range.end, range.end + 24)) : null;
  if (!whole || whole.type !== 'instrument' || !year) return whole;
  const end = range.end + year[0].length;
  return { ...whole, found: { ...whole.found, name: `${wordsOf(tokens, unit)} ${year[1]}`, end } };
}

function isAuthor(
  { authors, tokens }: Scan,
  { name, start, end }: Pick<Organisation, 'name' | 'start' | 'end'>,
): boolean {
  return authors.has(name.toLowerCase()) || authors.has(collapsed(tokens.text.slice(start, end)).toLowerCase());
}

/**
 * The bodies and instruments of a scanned text, in text order. Its authors are no bodies of it, nor is a body that only
 * gives its name to a resolution; resolutions and law come by their form, other instruments by name.
 */
export function bodiesOf(scan: Scan): { organisations: Organisation[]; instruments: Instrument[] } {
  const inForm = coverage(scan.forms);
  const organisations: Organisation[] = [];
  const instruments: Instrument[] = [...scan.forms];
  let reach = 0;
  for (const { type, found } of namedIn(scan)) {
    if (inForm(found) || isAuthor(scan, found)) continue;
    if (type === 'organisation') organisations.push(found);
    else if (found.start >= reach) instruments.push(found);
    if (type === 'instrument') reach = Math.max(reach, found.end);
  }
  return { organisations, instruments: instruments.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}

/** The adjectives and nouns of nationality of a scanned text. */
export function nationalitiesOf({ tokens, units }: Scan): Nationality[] {
  return units.flatMap(({ fact, from, to }) => {
    if (fact?.type !== 'nationality') return [];
    return [{ name: fact.name, iso2: fact.iso2, start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 }];
  });
}
