import type { Block, Structure } from '../structure.ts';
import { blocksOf } from './blocks.ts';
import { dateIn } from './front-matter.ts';

const ENACTING =
  /^the (?:security council|general assembly|[\p{Lu}][\p{L} ]*(?:council|conference|assembly|committee|commission|board)),?$/iu;
const PARTICIPLE =
  /^(?:also |further |strongly |deeply |gravely |fully |once again |firmly )*\p{L}+(?:ing|ed)\b|^(?:mindful|aware|conscious|alarmed|having|bearing|cognizant|appalled|desirous)\b/iu;
const LEAF = /^(?:\d+[.)]\s*)?(?:also |further |strongly |once again )*\p{L}+s\b/iu;

/** Marks preamble and operative part of a resolution, front and back matter, and everything behind an annex heading. */
function settleParts(text: string, blocks: Block[]): boolean {
  const of = (block: Block) => text.slice(block.start, block.end);
  const enacting = blocks.findIndex((block) => ENACTING.test(of(block)));
  let part: Block['part'] = enacting >= 0 ? 'front' : 'body';
  let last = 0;
  blocks.forEach((block, index) => {
    if (block.type === 'annex_heading') part = 'annex';
    const number = block.type === 'paragraph' ? Number(block.number ?? Number.NaN) : Number.NaN;
    if (part === 'operative' && number === 1 && last > 2) part = 'annex';
    if (number > 0) last = number;
    if (index === enacting) {
      block.type = 'heading';
      part = 'preamble';
    } else if (part === 'preamble' && block.type !== 'heading') {
      const words = of(block);
      if (block.number !== null || (!PARTICIPLE.test(words) && LEAF.test(words))) part = 'operative';
    }
    block.part = part;
  });
  return enacting >= 0;
}

function styleOf(text: string, isResolution: boolean): Structure['style'] {
  if (isResolution) return 'resolution';
  const first = (text.match(/\b[Ww]e\b/g) ?? []).length;
  const reported = (
    text.match(
      /\b(?:ministers|leaders|sides|participants|members|they|coalition|council|president|minister)\s+(?:also |further |firmly |strongly )?\p{L}+ed\b/giu,
    ) ?? []
  ).length;
  if (first && reported) return first >= reported * 2 ? 'first_person' : reported >= first * 2 ? 'reported' : 'mixed';
  return reported ? 'reported' : 'first_person';
}

function titleOf(text: string, blocks: Block[]): string | null {
  const early = blocks.slice(0, 6);
  const firstBody = early.findIndex((block) => block.type === 'paragraph' || block.type === 'item');
  const title = early.slice(0, firstBody < 0 ? early.length : firstBody).find((block) => block.type === 'heading');
  if (!title) return null;
  const words = text.slice(title.start, title.end);
  if (/^the (?:security council|general assembly),?$/i.test(words)) return null;
  title.type = 'title';
  title.level = 0;
  return words
    .replace(/^#+\s*/, '')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Takes a text apart: blocks with their parts, title, date, place, authoring body, style. Linear in the length of the text. */
export function structureOf(text: string): Structure {
  const blocks = blocksOf(text);
  const isResolution = settleParts(text, blocks);
  const title = titleOf(text, blocks);
  return {
    title,
    date: dateIn(text, blocks),
    place: null,
    body: null,
    style: styleOf(text, isResolution),
    blocks,
  };
}
