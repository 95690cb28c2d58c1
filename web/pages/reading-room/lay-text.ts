import type { Block } from '../../shared/api/shapes.ts';

/** A stretch of a block: plain words, or words of one provision. `opens` marks the first stretch of that provision. */
export interface Piece {
  text: string;
  provision: number | null;
  opens: boolean;
}

/** A block as it is set: its mark ("12.", "(a)", a bullet) taken out of the text, the rest in pieces. */
export interface LaidBlock {
  type: Block['type'];
  level: number;
  /** as printed, with its dot or bracket; null where there is none */
  mark: string | null;
  /** ordinal of a paragraph in a text that numbers none; null elsewhere */
  counted: number | null;
  pieces: Piece[];
  /** ordinals of the provisions that open in this block */
  opens: number[];
}

interface Span {
  start: number;
  end: number;
}

const BULLET = /^[•‣◦▪·*–—-]\s+/u;

function markOf(text: string, block: Block): string | null {
  const slice = text.slice(block.start, block.end);
  if (block.type !== 'paragraph' && block.type !== 'item') return null;
  if (block.number === null) return block.type === 'item' ? (BULLET.exec(slice)?.[0] ?? null) : null;
  const number = block.number.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`^[(\[]?\s*${number}\s*[.)\]:]{0,2}\s+`, 'iu').exec(slice)?.[0] ?? null;
}

// a typewriter's hyphen or star stands for a dash
function printed(mark: string | null): string | null {
  const plain = mark?.trim() ?? null;
  return plain === '-' || plain === '*' ? '–' : plain;
}

/** How far the cutting of a text has come. */
interface Progress {
  text: string;
  provisions: readonly Span[];
  /** ordinal of the first provision that may reach into what comes next */
  from: number;
  /** ordinal of the last provision that was opened */
  opened: number;
}

/** Cuts a stretch of the text at the borders of the provisions. */
function cut(within: Span, state: Progress): Piece[] {
  const { text, provisions } = state;
  const pieces: Piece[] = [];
  let at = within.start;
  const plain = (until: number) => {
    if (until > at) pieces.push({ text: text.slice(at, until), provision: null, opens: false });
  };
  for (let ordinal = state.from; ordinal < provisions.length; ordinal++) {
    const span = provisions[ordinal] as Span;
    if (span.start >= within.end) break;
    if (span.end <= within.start) continue;
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, within.end);
    plain(start);
    if (end > start) {
      pieces.push({ text: text.slice(start, end), provision: ordinal, opens: ordinal > state.opened });
      state.opened = Math.max(state.opened, ordinal);
      at = end;
    }
    state.from = ordinal;
  }
  plain(within.end);
  return pieces;
}

/**
 * Sets a text: each block in its pieces, each provision opening exactly once, nothing of the text lost.
 * @param blocks in text order, never overlapping
 * @param provisions in text order, never overlapping; one may span several blocks
 */
export function layText(text: string, blocks: readonly Block[], provisions: readonly Span[]): LaidBlock[] {
  const state: Progress = { text, provisions, from: 0, opened: -1 };
  const numbersNone = !blocks.some((block) => block.type === 'paragraph' && block.number !== null);
  let count = 0;
  return blocks.map((block) => {
    const mark = markOf(text, block);
    const pieces = cut({ start: block.start + (mark?.length ?? 0), end: block.end }, state);
    const counts = numbersNone && block.type === 'paragraph' && block.part !== 'front' && block.part !== 'back';
    return {
      type: block.type,
      level: block.level,
      mark: printed(mark),
      counted: counts ? ++count : null,
      pieces,
      opens: pieces.flatMap((piece) => (piece.opens && piece.provision !== null ? [piece.provision] : [])),
    };
  });
}
