import type { Range } from './found.ts';
import { type Scan, scan } from './scan.ts';
import { GAP } from './tokens.ts';

/** A run of states and bodies with nothing between them but commas, line ends and "and": members, participants, signatories. */
interface StateList extends Range {
  /** canonical names, in text order */
  names: string[];
  /** which units of the scan are its states */
  units: number[];
}

const FEWEST = 3;
const JOINS: ReadonlySet<number> = new Set([GAP.space, GAP.comma, GAP.dash, GAP.other]);
const BETWEEN = /^[\s,;•*\u00b7-]*$/;

/** Every run of states and bodies in a scanned text, single names too, in text order. */
function runsOf({ tokens, units, language }: Scan): StateList[] {
  const runs: StateList[] = [];
  let open: StateList | null = null;
  for (const [index, { from, to, fact, word, gap }] of units.entries()) {
    const start = tokens.start[from] ?? 0;
    const end = tokens.end[to - 1] ?? 0;
    const isLink = word === language.classes.and || word === language.classes.the;
    const isState = fact?.type === 'place' && fact.kind === 'country';
    const isName = isState || fact?.type === 'organisation';
    const follows: boolean =
      open !== null && JOINS.has(gap) && BETWEEN.test(tokens.text.slice(tokens.end[from - 1], start));
    if (open && (!follows || (!isName && !isLink))) open = null;
    if (!isName) continue;
    if (!open) runs.push((open = { start, end, names: [], units: [] }));
    open.end = end;
    open.names.push(fact.name);
    if (isState) open.units.push(index);
  }
  return runs;
}

/**
 * Bare lists of states in a stretch of text, three names or more, in text order.
 * Whether a list is one of members, whose states are no places of the provision, is for the reader to say.
 */
export function findStateLists(text: string, range: Range): Omit<StateList, 'units'>[] {
  return runsOf(scan(text, range))
    .filter(({ names }) => names.length >= FEWEST)
    .map(({ start, end, names }) => ({ start, end, names }));
}

const PERSONS =
  '(?:members?|participants|signatories|leaders|ministers|representatives|presidents|heads of (?:state|government|delegation)s?(?: (?:and|or) (?:of )?government)?|delegations|delegates|envoys|ambassadors|summit|states parties)';

/** Words right before a list of members or participants: "the Ministers of", "the members of the Forum:", "joined by ..., namely". */
const OPENS_MEMBERS = new RegExp(
  `\\b(?:${PERSONS}\\s+(?:of|from)|(?:${PERSONS}|countries|states)\\b[^.;:]{0,90}[:(\\u2013\\u2014]|(?:members|participants|signatories|joined|participating|attended)\\b[^.;:]{0,60}\\b(?:namely|viz)\\.?,?)\\s*(?:the\\s*)?$`,
  'iu',
);
const OPENS_AUTHORS = /\bwe,?\s*[-\u2013\u2014]?\s*the\s+(?:[\w-]+\s+){0,6}of\s+(?:the\s+)?$/iu;
const NEWCOMERS = /\b(?:new(?:est|ly)?|accession|accede|joining|additional|enlarge|expand)/iu;

/** How far back the words before a list are looked at, UTF-16 units. */
const BEFORE = 160;

/**
 * The units of a scanned text that only list members, participants or the authors themselves, and so name no places; those
 * who join anew do.
 */
export function memberUnits(read: Scan): Set<number> {
  const { text } = read.tokens;
  const listed = new Set<number>();
  for (const { start, names, units } of runsOf(read)) {
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const isList = names.length >= FEWEST && OPENS_MEMBERS.test(before) && !NEWCOMERS.test(before);
    if (isList || (names.length > 1 && OPENS_AUTHORS.test(before))) for (const unit of units) listed.add(unit);
  }
  return listed;
}
