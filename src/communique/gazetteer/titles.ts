import type { GazetteerLanguage, HeadType, WordClasses } from './language.ts';
import { GAP, type Tokens } from './tokens.ts';
import { type Unit, wordsOf } from './units.ts';

/** A capitalised name read from its build ("Ocean Rescue Task Force"): units [from, to); places inside it are no places. */
export interface Title {
  type: HeadType | 'other';
  from: number;
  to: number;
}

/** Capitalised words side by side, and the words that link them to those before. */
interface Block {
  from: number;
  to: number;
  /** vocabulary numbers of the linking words before it; empty for the first */
  links: number[];
}

interface Reading {
  units: readonly Unit[];
  tokens: Tokens;
  classes: WordClasses;
}

const MAX_LINKS = 3;

/** A blank line ends a title, as between a dateline and a heading. */
function isAfterBlankLine(tokens: Tokens, { from }: Unit): boolean {
  return /\n\s*\n/.test(tokens.text.slice(tokens.end[from - 1], tokens.start[from]));
}

/** Where the capitalised words side by side from a unit on end. */
function blockEnd({ units, tokens }: Reading, from: number): number {
  let to = from + 1;
  for (let next = units[to]; next; next = units[to]) {
    const isBeside = next.gap === GAP.space || next.gap === GAP.possessive;
    const joins = isBeside ? next.capital : next.gap === GAP.hyphen && (next.capital || next.fact === null);
    if (!joins || isAfterBlankLine(tokens, next)) break;
    to += 1;
  }
  return to;
}

/** The linking words after a block that lead to another one; null when they lead nowhere. */
function linksAfter({ units, classes, tokens }: Reading, at: number): number[] | null {
  const links: number[] = [];
  for (let index = at; index < at + MAX_LINKS + 1; index += 1) {
    const unit = units[index];
    if (!unit) return null;
    const isS = unit.gap === GAP.apostrophe && unit.word === classes.possessive;
    if (unit.gap !== GAP.space && !isS) return null;
    if (unit.capital) return links.length > 0 ? links : null;
    const isLink = isS || (classes.links.has(unit.word) && wordsOf(tokens, unit) !== 'The');
    if (!isLink) return null;
    links.push(unit.word);
  }
  return null;
}

/** Blocks linked to one another, from a capitalised unit on. */
function readRun(reading: Reading, from: number): Block[] {
  const blocks: Block[] = [{ from, to: blockEnd(reading, from), links: [] }];
  for (let last = blocks[0]; last;) {
    const links = linksAfter(reading, last.to);
    if (!links) break;
    const start = last.to + links.length;
    last = { from: start, to: blockEnd(reading, start), links };
    blocks.push(last);
  }
  return blocks;
}

const isPlace = (unit: Unit | undefined) => unit?.fact?.type === 'place';
const isBody = (unit: Unit | undefined) => unit?.fact?.type === 'organisation' || unit?.fact?.type === 'instrument';

/** Index of the last head in a block; -1 when it has none. */
function headOf({ units }: Reading, { from, to }: Block): number {
  for (let at = to - 1; at >= from; at -= 1) if (units[at]?.head && units[at]?.head !== 'geographic') return at;
  return -1;
}

/** True when a head takes the next block as its complement ("Convention" + "on" + "Road Traffic"). */
function takes(reading: Reading, head: Unit, block: Block, before: Block, isFirst: boolean): boolean {
  const { classes, units } = reading;
  const link = block.links[0] ?? 0;
  const startsName = isBody(units[block.from]);
  if (link === classes.possessive) return false;
  if (link === classes.and) {
    if (isFirst || block.links.length > 1 || startsName) return false;
    return isPlace(units[block.from]) ? isPlace(units[before.to - 1]) : headOf(reading, block) < 0;
  }
  if (classes.freeLinks.has(link)) return true;
  if (classes.linkHeads.get(link)?.has(head.word)) return !isFirst || before.to - before.from > 1;
  return !isFirst && (head.head === 'instrument' || head.word === 0);
}

/** True when the words before a head make a name of it: at least one that is not generic. */
function names({ units, classes }: Reading, from: number, head: number): boolean {
  return units.slice(from, head).some((unit) => unit.fact !== null || !classes.generic.has(unit.word));
}

/** A block before "and" belongs to the name when it ends in a bare word ("Economic and Social Council"). */
function reachesBack(reading: Reading, block: Block, before: Block | undefined): boolean {
  if (!before || block.links.length !== 1 || block.links[0] !== reading.classes.and) return false;
  const last = reading.units[before.to - 1];
  return last?.fact === null && last.head === null && headOf(reading, before) < 0;
}

/** A place that a capitalised noun follows, or an acronym leads, is part of that noun's name ("Riga Process", "EUNAV Libya"). */
function attributive({ units, tokens }: Reading, { from, to }: Block): Title | null {
  for (let at = from; at < to; at += 1) {
    if (!isPlace(units[at])) continue;
    const next = at + 1 < to ? units[at + 1] : undefined;
    const leads = next && next.fact === null && next.head !== 'geographic' && next.gap !== GAP.hyphen && next.capital;
    const before = at > from ? units[at - 1] : undefined;
    const acronym = before && before.fact === null && /^\p{Lu}{2,}$/u.test(wordsOf(tokens, before));
    if (leads || acronym) return { type: 'other', from: acronym ? at - 1 : at, to: leads ? to : at + 1 };
  }
  return null;
}

/** Index of the last block that a title's complement reaches, from the block of its head on. */
function complementEnd(reading: Reading, head: Unit, blocks: readonly Block[], index: number): number {
  let last = index;
  for (let next = blocks[last + 1]; next; next = blocks[last + 1]) {
    if (!takes(reading, head, next, blocks[last] ?? next, last === index)) break;
    last += 1;
  }
  return last;
}

/** "the Riga agreement", "the Riga climate pact": an instrument named after a city, its noun without a capital. */
function namedAfterCity({ units, tokens }: Reading, { from, to }: Block): Title | null {
  const city = units[to - 1];
  if (to - from !== 1 || city?.fact?.type !== 'place' || city.fact.kind !== 'city') return null;
  for (let at = to; at < to + 2; at += 1) {
    const noun = units[at];
    if (noun?.gap !== GAP.space || noun.capital || noun.fact) return null;
    if (TREATY.test(wordsOf(tokens, noun))) return { type: 'instrument', from, to: at + 1 };
    if (!/^\p{Ll}{4,}$/u.test(wordsOf(tokens, noun))) return null;
  }
  return null;
}

const TREATY =
  /^(?:accords?|agreements?|communiqu[eé]|compact|convention|declaration|memorandum|pact|protocol|treaty)$/;

function titlesOfRun(reading: Reading, blocks: readonly Block[]): Title[] {
  const titles: Title[] = [];
  let free = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    const at = headOf(reading, block);
    const head = reading.units[at];
    if (!head) {
      const title = namedAfterCity(reading, block) ?? attributive(reading, block);
      if (title) titles.push(title);
      continue;
    }
    const before = index > free ? blocks[index - 1] : undefined;
    const from = reachesBack(reading, block, before) && before ? before.from : block.from;
    while ((titles.at(-1)?.to ?? 0) > from) titles.pop();
    const last = complementEnd(reading, head, blocks, index);
    const to = blocks[last]?.to ?? block.to;
    if (last > index || names(reading, from, at)) titles.push({ type: typeOf(reading, block, at), from, to });
    index = last;
    free = last + 1;
  }
  return titles;
}

/** The head rules the type, unless other words than a place follow it in its block ("Mission Innovation"). */
function typeOf({ units, tokens }: Reading, { to }: Block, head: number): Title['type'] {
  const isLast = units.slice(head + 1, to).every((unit) => isPlace(unit) || /^[IVX]+$/.test(wordsOf(tokens, unit)));
  return isLast ? (units[head]?.head ?? 'other') : 'other';
}

/** The capitalised names of a text that are read from their build, in order, never overlapping; linear in the number of units. */
export function readTitles(tokens: Tokens, units: readonly Unit[], { classes }: GazetteerLanguage): Title[] {
  const reading = { tokens, units, classes };
  const titles: Title[] = [];
  for (let at = 0; at < units.length;) {
    if (!units[at]?.capital) {
      at += 1;
      continue;
    }
    const blocks = readRun(reading, at);
    titles.push(...titlesOfRun(reading, blocks));
    at = Math.max(blocks.at(-1)?.to ?? at + 1, titles.at(-1)?.to ?? 0);
  }
  return titles;
}
