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
  if (type !== 'instrument' || isOwnText(scan, from)) return null;
  return { type, found: { name, part: null, ...range } };
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

/** Names of bodies and instruments in text order: of the tables, read from their build, or defined earlier by a short form. */
function namedIn(scan: Scan): Named[] {
  const { units, titles, defined } = scan;
  const named: Named[] = [];
  let next = 0;
  for (let at = 0; at < units.length;) {
    const title = titles[next];
    const isTitle = title !== undefined && title.from === at;
    if (isTitle) next += 1;
    const inner = isTitle ? innerNames(scan, title) : [];
    const to = isTitle && inner.length === 0 ? title.to : at + 1;
    const unit = units[at] as Unit;
    const whole = isTitle && inner.length === 0 ? ofTitle(scan, title) : null;
    const single = isTitle && inner.length === 0 ? null : namedUnit(scan, unit, defined);
    const one = whole ?? single;
    if (one) {
      named.push(one);
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

function namedUnit({ tokens }: Scan, unit: Unit, defined: ReadonlyMap<string, Named>): Named | null {
  const range = { start: tokens.start[unit.from] ?? 0, end: tokens.end[unit.to - 1] ?? 0 };
  const short = unit.capital ? defined.get(wordsOf(tokens, unit)) : undefined;
  if (short?.type === 'organisation') return { type: 'organisation', found: { ...short.found, ...range } };
  if (short?.type === 'instrument') return { type: 'instrument', found: { ...short.found, ...range } };
  const isConference = unit.fact?.type === 'instrument' && CONFERENCE.test(tokens.text.slice(range.end, range.end + 8));
  return isConference ? null : ofFact(unit.fact, range);
}

function isAuthor({ authors, tokens }: Scan, { name, start, end }: Organisation): boolean {
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
  for (const { type, found } of namedIn(scan)) {
    if (inForm(found)) continue;
    if (type === 'instrument') instruments.push(found);
    else if (!isAuthor(scan, found)) organisations.push(found);
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
