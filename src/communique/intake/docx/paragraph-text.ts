import { childOf, isOn, type PartElement, valueOf } from './parse-part.ts';
import type { Styles } from './styles.ts';

/** What is carried from run to run while a document is read. */
export interface Reading {
  styles: Styles;
  /** number of each note by its id ("footnote/2"), in the order in which their marks are met */
  notes: Map<string, number>;
  /** fields that are open, innermost last */
  fields: { code: string; shows: boolean }[];
  /** text boxes met in the paragraph, read after it */
  boxes: PartElement[];
  /** signs of things left out, for the warnings */
  seen: Set<'tracked-changes' | 'contents-list' | 'embedded-document'>;
}

// Words that were moved away or deleted are not in the text as it now reads; property changes keep the old state.
const GONE = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'mc:Fallback',
  'w:commentReference',
]);

/** The words of a paragraph, run after run, as they read with all tracked changes accepted. */
export function paragraphText(paragraph: PartElement, reading: Reading): string {
  return paragraph.children.map((child) => inlineText(child, reading)).join('');
}

function inlineText(element: PartElement, reading: Reading): string {
  if (isTracked(element.name)) reading.seen.add('tracked-changes');
  if (GONE.has(element.name)) return '';
  // "Click here to enter text" is the form's, not the author's.
  if (element.name === 'w:sdt' && isOn(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr')) return '';
  if (element.name === 'w:fldSimple' && isContents(element.attributes['instr'], reading)) return '';
  if (element.name === 'w:r') return isHiddenRun(element, reading) ? '' : runText(element, reading);
  if (element.name === 'm:t') return isShown(reading) ? element.text : '';
  if (element.name === 'mc:AlternateContent') return paragraphText(childOf(element, 'mc:Choice') ?? element, reading);
  return paragraphText(element, reading);
}

function isTracked(name: string): boolean {
  return name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom' || name === 'w:moveTo';
}

function isHiddenRun(run: PartElement, reading: Reading): boolean {
  const properties = childOf(run, 'w:rPr');
  if (childOf(properties, 'w:vanish')) return isOn(properties, 'w:vanish');
  const style = valueOf(properties, 'w:rStyle');
  return style !== undefined && reading.styles.hides(style);
}

function runText(run: PartElement, reading: Reading): string {
  let text = '';
  for (const piece of run.children) {
    if (piece.name === 'w:fldChar') turnField(piece, reading);
    else if (piece.name === 'w:instrText') {
      const field = reading.fields.at(-1);
      if (field && !field.shows) field.code += piece.text;
    } else if (isShown(reading)) text += pieceText(piece, reading);
  }
  return text;
}

function pieceText(piece: PartElement, reading: Reading): string {
  switch (piece.name) {
    case 'w:t':
      return piece.text;
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      // A page may break inside a sentence; that break is the paper's, not the author's.
      return ['page', 'column'].includes(piece.attributes['type'] ?? '') ? ' ' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbol(piece);
    case 'w:footnoteReference':
      return noteMark(`footnote/${piece.attributes['id'] ?? ''}`, reading);
    case 'w:endnoteReference':
      return noteMark(`endnote/${piece.attributes['id'] ?? ''}`, reading);
    case 'w:drawing':
    case 'w:pict':
    case 'mc:AlternateContent':
      gatherBoxes(piece, reading);
      return '';
    case 'w:ruby':
      return paragraphText(childOf(piece, 'w:rubyBase') ?? piece, reading);
    default:
      return '';
  }
}

function noteMark(id: string, reading: Reading): string {
  const number = reading.notes.get(id) ?? reading.notes.size + 1;
  reading.notes.set(id, number);
  return `[${number}]`;
}

// Symbol fonts put their signs into the private area, where the plain character hides in the low byte.
function symbol(piece: PartElement): string {
  const code = Number.parseInt(piece.attributes['char'] ?? '', 16);
  if (Number.isNaN(code)) return '';
  if (code < 0xe000 || code > 0xf8ff) return String.fromCodePoint(Math.min(code, 0x10ffff));
  const plain: Record<number, string> = { 0xb7: '•', 0xa7: '▪', 0xd8: '➢', 0xfc: '✓', 0xe0: '→', 0x2d: '-' };
  return plain[code & 0xff] ?? '';
}

function gatherBoxes(element: PartElement, reading: Reading): void {
  for (const child of element.children) {
    if (child.name === 'mc:Fallback') continue;
    if (child.name === 'w:txbxContent') reading.boxes.push(child);
    else gatherBoxes(child, reading);
  }
}

function isShown(reading: Reading): boolean {
  return reading.fields.every((field) => field.shows);
}

/** Follows a field through its three marks: code, result, end. A table of contents repeats the headings and shows nothing. */
function turnField(mark: PartElement, reading: Reading): void {
  const type = mark.attributes['fldCharType'];
  if (type === 'begin') reading.fields.push({ code: '', shows: false });
  const field = reading.fields.at(-1);
  if (type === 'end') reading.fields.pop();
  if (type !== 'separate' || !field) return;
  field.shows = !isContents(field.code, reading);
}

function isContents(code: string | undefined, reading: Reading): boolean {
  const contents = /^\s*TOC\b/iu.test(code ?? '');
  if (contents) reading.seen.add('contents-list');
  return contents;
}
