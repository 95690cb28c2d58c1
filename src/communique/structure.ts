/** What a stretch of the text is in the document's build; not what it says. */
export const BLOCK_TYPES = [
  'title',
  'dateline',
  'heading',
  'paragraph',
  'item',
  'annex_heading',
  'footnote',
  'signature',
  'furniture',
] as const;

type BlockType = (typeof BLOCK_TYPES)[number];

/** A stretch of the stored text, [start, end) in UTF-16 units; blocks are in text order, never overlap, white space between them. */
export interface Block {
  type: BlockType;
  start: number;
  end: number;
  /** as printed, without its dot or bracket ("12", "a", "iv"); null where there is none */
  number: string | null;
  /** heading depth from 1; list depth from 1 for items; 0 otherwise */
  level: number;
  part: 'front' | 'preamble' | 'operative' | 'body' | 'annex' | 'back';
}

/** A text taken apart, with what could be told about it as a whole. */
export interface Structure {
  title: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  place: string | null;
  /** the authoring body, as named in the text ("Ministers of the Global Coalition to Defeat Daesh/ISIS") */
  body: string | null;
  style: 'reported' | 'first_person' | 'resolution' | 'mixed';
  blocks: Block[];
}
