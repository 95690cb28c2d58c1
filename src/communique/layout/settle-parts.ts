import type { Block } from '../structure.ts';
import { isRecital } from './part-evidence.ts';
import { isEnacting } from './part-formulas.ts';
import { type PartHead, partHeadOf } from './part-head.ts';
import { ACT_HEAD } from './part-rules.ts';
import { partsOf } from './parts.ts';

const ENACTING_LINE =
  /^the (?:security council|general assembly|[\p{Lu}][\p{L} ]*(?:council|conference|assembly|committee|commission|board)),?$/iu;
/** How far behind an enacting formula that is no line of its own a recital or an act must come, in blocks. */
const NEAR = 4;
/** No formula is longer, in UTF-16 units. */
const FORMULA_AT_MOST = 600;
const SAYS = new Set<Block['type']>(['paragraph', 'item', 'heading']);

interface Told {
  block: Block;
  /** of the block's first 600 units */
  head: PartHead;
}

const recites = ({ head }: Told) => isRecital(head);
const acts = ({ head }: Told) => ACT_HEAD.test(head.words);

/** Index of the block by which a body enacts, or -1. */
function enactingIndex(told: readonly Told[]): number {
  return told.findIndex(({ block, head }, index) => {
    if (block.end - block.start > FORMULA_AT_MOST) return false;
    if (ENACTING_LINE.test(head.words)) return true;
    const behind = () => told.slice(index + 1, index + 1 + NEAR);
    return isEnacting(head.words) && behind().some((next) => recites(next) || acts(next));
  });
}

/** The least share of paragraphs that recite or act without a subject in an excerpt from a resolution. */
const SHARE = 0.8;

/** Whether a text without an enacting formula is cut from a resolution: its paragraphs recite or act without a subject. */
function isExcerpt(told: readonly Told[]): boolean {
  const own = told.filter(({ block }) => block.type === 'paragraph');
  const fitting = own.filter((entry) => recites(entry) || acts(entry));
  return own.some(acts) && fitting.length >= SHARE * own.length;
}

/**
 * Marks preamble and operative part of a resolution or of an excerpt from one, what stands before it as front, and
 * everything behind an annex heading; the blocks of other texts keep the part "body". Linear in the length of the text.
 * @returns whether the text is a resolution
 */
export function settleParts(text: string, blocks: readonly Block[]): boolean {
  const annex = blocks.findIndex((block) => block.type === 'annex_heading');
  const body = annex < 0 ? blocks : blocks.slice(0, annex);
  if (annex >= 0) for (const block of blocks.slice(annex)) block.part = 'annex';
  const told = body
    .filter((block) => SAYS.has(block.type))
    .map((block) => ({ block, head: partHeadOf(text.slice(block.start, block.end).slice(0, FORMULA_AT_MOST)) }));
  const enacting = enactingIndex(told);
  if (enacting < 0 && !isExcerpt(told)) return false;
  const recital = told.findIndex(recites);
  const first = enacting < 0 ? 0 : recital >= 0 && recital < enacting ? recital : enacting;
  const begin = (told[first] as Told).block;
  const formula = told[enacting];
  if (formula && ENACTING_LINE.test(formula.head.words)) formula.block.type = 'heading';
  const own = told.slice(first);
  const parts = partsOf(own.map(({ block }) => text.slice(block.start, block.end)));
  // without recitals every act of an excerpt is operative, the mere findings too
  const alone = enacting < 0 && recital < 0;
  const partOf = new Map(own.map(({ block }, index) => [block, alone ? 'operative' : (parts[index] ?? null)]));
  mark(body, { begin, enacts: formula?.block, partOf });
  return true;
}

interface Settled {
  /** the first block of the resolution */
  begin: Block;
  enacts: Block | undefined;
  partOf: ReadonlyMap<Block, 'preambular' | 'operative' | null>;
}

/** Writes the parts into the blocks; what has none of its own goes with the block before it. */
function mark(blocks: readonly Block[], { begin, enacts, partOf }: Settled): void {
  let part: Block['part'] = enacts ? 'front' : 'operative';
  for (const block of blocks) {
    const own = partOf.get(block);
    if (own) part = own === 'preambular' ? 'preamble' : 'operative';
    else if (block === begin || block === enacts) part = 'preamble';
    block.part = part;
  }
}
