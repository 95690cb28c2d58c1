import type { Range } from './found.ts';
import { scan } from './scan.ts';
import { GAP } from './tokens.ts';

/** A run of states and bodies with nothing between them but commas, line ends and "and": members, participants, signatories. */
interface StateList extends Range {
  /** canonical names, in text order */
  names: string[];
}

const FEWEST = 3;
const JOINS: ReadonlySet<number> = new Set([GAP.space, GAP.comma, GAP.dash, GAP.other]);
const BETWEEN = /^[\s,;•*\u00b7-]*$/;

/**
 * Bare lists of states in a stretch of text, three names or more, in text order.
 * Whether a list is one of members, whose states are no places of the provision, is for the reader to say.
 */
export function findStateLists(text: string, range: Range): StateList[] {
  const { tokens, units, language } = scan(text, range);
  const lists: StateList[] = [];
  let open: StateList | null = null;
  const close = () => {
    if (open && open.names.length >= FEWEST) lists.push(open);
    open = null;
  };
  for (const { from, to, fact, word, gap } of units) {
    const start = tokens.start[from] ?? 0;
    const end = tokens.end[to - 1] ?? 0;
    const isLink = word === language.classes.and || word === language.classes.the;
    const isName = (fact?.type === 'place' && fact.kind === 'country') || fact?.type === 'organisation';
    const follows: boolean = open !== null && JOINS.has(gap) && BETWEEN.test(text.slice(tokens.end[from - 1], start));
    if (open && !follows) close();
    if (isName && open) {
      open.end = end;
      open.names.push(fact.name);
    } else if (isName) open = { start, end, names: [fact.name] };
    else if (!isLink) close();
  }
  close();
  return lists;
}
