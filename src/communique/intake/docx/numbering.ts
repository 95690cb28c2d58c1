import { childOf, type PartElement, valueOf } from './parse-part.ts';

/** One level of a list as the file defines it. */
export interface NumberLevel {
  start: number;
  format: string;
  /** with `%1` to `%9` for the numbers of the levels */
  text: string;
  /** all numbers of the mark in Arabic numerals, whatever their own format */
  legal: boolean;
  /** the level (from 0) after which this one starts again; undefined: after any that is higher; -1: never */
  restartsAfter: number | undefined;
  /** paragraph style that stands on this level */
  style: string | undefined;
}

/** A list that paragraphs name by `w:numId`. */
export interface NumberedList {
  /** lists of one abstract definition count on together */
  counter: string;
  levels: readonly (NumberLevel | undefined)[];
  /** start numbers that this list sets anew at its first paragraph, by level */
  startsAnew: ReadonlyMap<number, number>;
}

type Levels = readonly (NumberLevel | undefined)[];

/**
 * The lists of a document.
 * @param numbering `word/numbering.xml`; undefined where the document has none
 * @param listOfStyle `w:numId` of a numbering style, for definitions that only point at one
 * @source ECMA-376 part 1, 17.9
 */
export function readNumbering(
  numbering: PartElement | undefined,
  listOfStyle: (style: string) => string | undefined,
): ReadonlyMap<string, NumberedList> {
  const parts = numbering?.children ?? [];
  const abstracts = new Map(parts.filter(isAbstract).map((part) => [part.attributes['abstractNumId'] ?? '', part]));
  const nums = parts.filter((part) => part.name === 'w:num');
  const abstractOf = (numId: string | undefined) =>
    valueOf(
      nums.find((num) => num.attributes['numId'] === numId),
      'w:abstractNumId',
    );
  const lists = new Map<string, NumberedList>();
  for (const num of nums) {
    let id = valueOf(num, 'w:abstractNumId') ?? '';
    const linked = valueOf(abstracts.get(id), 'w:numStyleLink');
    if (linked) id = abstractOf(listOfStyle(linked)) ?? id;
    lists.set(num.attributes['numId'] ?? '', readList(num, id, levelsOf(abstracts.get(id))));
  }
  return lists;
}

function isAbstract(part: PartElement): boolean {
  return part.name === 'w:abstractNum';
}

function levelsOf(parent: PartElement | undefined): Levels {
  const levels: (NumberLevel | undefined)[] = [];
  for (const level of parent?.children ?? []) if (level.name === 'w:lvl') levels[levelNumber(level)] = readLevel(level);
  return levels;
}

function readList(num: PartElement, counter: string, levels: Levels): NumberedList {
  const own = [...levels];
  const startsAnew = new Map<number, number>();
  for (const override of num.children) {
    if (override.name !== 'w:lvlOverride') continue;
    const index = levelNumber(override);
    const start = valueOf(override, 'w:startOverride');
    if (start !== undefined) startsAnew.set(index, integer(start, 1));
    const level = childOf(override, 'w:lvl');
    if (level) own[index] = readLevel(level);
  }
  return { counter, levels: own, startsAnew };
}

function readLevel(level: PartElement): NumberLevel {
  const restart = valueOf(level, 'w:lvlRestart');
  const legal = childOf(level, 'w:isLgl');
  // Newer kinds of numbering stand in an alternative beside a plain one.
  const format =
    childOf(level, 'w:numFmt') ?? childOf(childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
  return {
    start: integer(valueOf(level, 'w:start'), 0),
    format: format?.attributes['val'] ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    legal: legal !== undefined && !['0', 'false', 'off'].includes(legal.attributes['val'] ?? ''),
    restartsAfter: restart === undefined ? undefined : integer(restart, 0) - 1,
    style: valueOf(level, 'w:pStyle'),
  };
}

function levelNumber(element: PartElement): number {
  return Math.min(Math.max(integer(element.attributes['ilvl'], 0), 0), 8);
}

function integer(value: string | undefined, fallback: number): number {
  const parsed = Number.parseInt(value ?? '', 10);
  return Number.isNaN(parsed) ? fallback : parsed;
}
