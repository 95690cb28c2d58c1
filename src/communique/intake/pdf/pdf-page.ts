/** A stretch of text as a page draws it. Lengths in points (1/72 inch) of the page as it is looked at, y down from its top. */
export interface Piece {
  text: string;
  /** left edge */
  x: number;
  /** baseline */
  y: number;
  width: number;
  /** height of the type */
  size: number;
  /** name of the font inside the file; only good to tell one font from another */
  font: string;
  rightToLeft: boolean;
}

/** One page's pieces in the order in which the file draws them. */
export interface PdfPage {
  width: number;
  height: number;
  pieces: Piece[];
}

/** Pieces on one baseline, in reading order, already put together. */
export interface Line {
  text: string;
  left: number;
  right: number;
  /** baseline */
  y: number;
  /** size of most of its type */
  size: number;
  font: string;
  /** page number from 0 */
  page: number;
  /** column of the document: lines of one page and column share it; counted through the document */
  region: number;
  /** whether other columns stand beside its own */
  narrow: boolean;
  rightToLeft: boolean;
  /** a line of a table: cells apart by ` | ` */
  row: boolean;
}

/** The leftmost and rightmost edge of some stretches. */
export function extentOf(stretches: readonly { left: number; right: number }[]): { left: number; right: number } {
  let left = Infinity;
  let right = -Infinity;
  for (const stretch of stretches) {
    left = Math.min(left, stretch.left);
    right = Math.max(right, stretch.right);
  }
  return { left, right };
}

/** Items by a key, groups and items in the order in which they come. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
