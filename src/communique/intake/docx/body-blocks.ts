import { printRow, type TextBlock } from '../compose-text.ts';
import type { ItemCounter } from './count-items.ts';
import { paragraphText, type Reading } from './paragraph-text.ts';
import { childOf, isOn, type PartElement, valueOf } from './parse-part.ts';

/** What reading a body needs beside the body. */
export interface BodyReading extends Reading {
  count: ItemCounter;
}

interface Writing {
  blocks: TextBlock[];
  /** a paragraph whose end mark was deleted, or a drop cap: the next one goes on with it */
  unfinished: TextBlock | undefined;
}

/** Paragraphs, list items and tables of a body, a note or a text box, in order, numbered as Word shows them. */
export function bodyBlocks(body: PartElement, reading: BodyReading): TextBlock[] {
  const writing: Writing = { blocks: [], unfinished: undefined };
  writeChildren(body, reading, writing);
  if (writing.unfinished) writing.blocks.push(writing.unfinished);
  return writing.blocks;
}

function writeChildren(parent: PartElement, reading: BodyReading, writing: Writing): void {
  for (const child of parent.children) {
    if (child.name === 'w:p') writeParagraph(child, reading, writing);
    else if (child.name === 'w:tbl') writeTable(child, reading, writing);
    else if (child.name === 'w:altChunk') reading.seen.add('embedded-document');
    else if (child.name === 'mc:AlternateContent')
      writeChildren(childOf(child, 'mc:Choice') ?? child, reading, writing);
    else if (child.name === 'w:sdt') writeControl(child, reading, writing);
    else if (isContainer(child.name)) writeChildren(child, reading, writing);
  }
}

function isContainer(name: string): boolean {
  return ['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'].includes(name);
}

// A table of contents repeats the headings; everything else in a content control is text.
function writeControl(control: PartElement, reading: BodyReading, writing: Writing): void {
  const properties = childOf(control, 'w:sdtPr');
  const gallery = valueOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery');
  if (gallery === 'Table of Contents') reading.seen.add('contents-list');
  else if (!isOn(properties, 'w:showingPlcHdr')) writeChildren(control, reading, writing);
}

function writeParagraph(paragraph: PartElement, reading: BodyReading, writing: Writing): void {
  const properties = childOf(paragraph, 'w:pPr');
  const style = reading.styles.paragraph(valueOf(properties, 'w:pStyle'));
  reading.boxes = [];
  const text = paragraphText(paragraph, reading);
  const boxes = reading.boxes;
  const block: TextBlock = writing.unfinished ?? { kind: 'paragraph', text: '' };
  block.text += style.hidden ? '' : text;
  writing.unfinished = goesOn(properties) ? block : undefined;
  if (!writing.unfinished) {
    if (style.heading) block.kind = 'heading';
    // An empty list paragraph prints nothing here, but it counts.
    writing.blocks.push(Object.assign(block, listPlace(properties, reading)));
  }
  for (const box of boxes) writing.blocks.push(...bodyBlocks(box, reading));
}

function goesOn(properties: PartElement | undefined): boolean {
  const frame = childOf(properties, 'w:framePr')?.attributes['dropCap'];
  if (frame === 'drop' || frame === 'margin') return true;
  return childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined;
}

function listPlace(properties: PartElement | undefined, reading: BodyReading): Partial<TextBlock> {
  const style = reading.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const numbering = childOf(properties, 'w:numPr');
  const numId = valueOf(numbering, 'w:numId') ?? style.numId;
  if (numId === undefined || numId === '0') return {};
  const own = Number.parseInt(valueOf(numbering, 'w:ilvl') ?? '', 10);
  const depth = Number.isNaN(own) ? (style.level ?? 0) : own;
  const marker = reading.count(numId, depth);
  if (marker === undefined) return {};
  // Numbered headings and paragraphs of the text proper stand at the margin; only what is under them is set deeper.
  return style.heading ? { marker } : { kind: 'item', marker, depth };
}

function writeTable(table: PartElement, reading: BodyReading, writing: Writing): void {
  let opens = true;
  for (const row of rowsOf(table)) {
    if (childOf(childOf(row, 'w:trPr'), 'w:del')) {
      reading.seen.add('tracked-changes');
      continue;
    }
    const cells = cellsOf(row).map((cell) => bodyBlocks(cell, reading));
    const filled = cells.filter((blocks) => blocks.some(({ text }) => text.trim()));
    if (filled.length === 1) writing.blocks.push(...(filled[0] as TextBlock[]));
    else writing.blocks.push({ kind: 'row', text: printRow(cells.map((blocks) => inOneLine(blocks))), opens });
    opens = filled.length === 1;
  }
}

function inOneLine(blocks: readonly TextBlock[]): string {
  return blocks.map(({ marker, text }) => (marker ? `${marker} ${text}` : text)).join(' ');
}

function rowsOf(table: PartElement): PartElement[] {
  return table.children.flatMap((child) =>
    child.name === 'w:tr' ? [child] : isInTable(child.name) ? rowsOf(child) : [],
  );
}

function cellsOf(row: PartElement): PartElement[] {
  return row.children.flatMap((child) =>
    child.name === 'w:tc' ? [child] : isInTable(child.name) ? cellsOf(child) : [],
  );
}

function isInTable(name: string): boolean {
  return name === 'w:sdt' || isContainer(name);
}
