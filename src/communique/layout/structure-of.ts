import type { Block, Structure } from '../structure.ts';
import { blocksOf } from './blocks.ts';
import { dateIn } from './front-matter.ts';
import { settleParts } from './settle-parts.ts';

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
  if (!title || title.part === 'preamble') return null;
  const words = text.slice(title.start, title.end);
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
