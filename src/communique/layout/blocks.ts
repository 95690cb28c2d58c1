import type { Block } from '../structure.ts';
import { type Line, linesOf } from './lines.ts';
import { markerOf } from './markers.ts';

const FURNITURE =
  /^(?:https?:\/\/\S+|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:gov|org|int|com|net|eu|it|fr|uk|de|ca|jp)(?:\/\S*)?|begin text:?|end text\.?|#{2,4}|\*{3,}|[-_=]{3,}|page \d+(?: of \d+)?|[-–— ]*\d{1,4}[-–— ]*|\d{1,3}\/\d{1,3}|\d{2}-\d{5,6}(?: \(E\))?.*|(?:distr\.|original:).*|please recycle|for immediate release|media (?:note|contact).*|press (?:contact|enquiries).*|for (?:more|further) information.*|tags?:.*|share(?: this)?:?|print)$/i;
const PAGE_NUMBER = /^(?:[-–— ]*\d{1,4}[-–— ]*|page \d+(?: of \d+)?|\d{1,3}\/\d{1,3})$/i;
const RESOLUTION_FURNITURE =
  /^(?:united nations\s+[AS]\/(?:res|prst)\/.*|adopted by the (?:security council|general assembly) at its .*|[AS]\/RES\/\d+.*)$/i;
const FOOTNOTE = /^(?:\[?\d{1,3}\]|\*+|†|‡|\d{1,2}\s+(?:See|Ibid)|(?:See|Ibid)\b)/;
const ANNEX = /^(?:annex|appendix|attachment|annexe)(?:\s+(?:[ivx]+|\d+|[a-z]))?(?:\s*[:.–—-].*)?$/i;
const SIGNATURE = /^(?:signed|done (?:at|in)|for the government of|in witness whereof|_{4,})/i;
const CLOSES = /[.!?:;…]["”’')\]]*\s*(?:\d{1,3})?$|[,"”]$/;
const HANGS =
  /(?:^|\s)(?:a|an|the|of|in|on|at|to|for|by|with|from|and|or|our|their|its|this|that|these|those|as|under|through|between|within|into|is|are|will|be|have|has|which|not|per|than|resolution|no\.|art\.|para\.)$/i;
const DATELINE =
  /^(?:[\p{Lu}][\p{L}’' .-]+,\s*)?(?:\d{1,2}(?:\s*[-–]\s*\d{1,2})?(?:st|nd|rd|th)?\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:\d{1,2}(?:\s*[-–]\s*\d{1,2})?(?:st|nd|rd|th)?,?\s*)?\d{4}\.?$/iu;

function words(line: string): string[] {
  return line.split(/\s+/).filter(Boolean);
}

function isHeading(line: string): boolean {
  const bare = line
    .replace(/^#{1,6}\s*/, '')
    .replace(/\*\*/g, '')
    .trim();
  if (/^#{1,6}\s/.test(line) || /^\*\*[^*]+\*\*:?$/.test(line)) return words(bare).length <= 30;
  const list = words(bare);
  if (list.length > 16 || HANGS.test(bare) || /[.;,]$/.test(bare) || /^["“]/.test(bare)) return false;
  if (bare === bare.toUpperCase() && /\p{Lu}/u.test(bare)) return true;
  if (bare.endsWith(':'))
    return (
      list.length <= 8 && !/\b(?:we|will|shall|must|agree|commit)\b|\b(?:to|by|that|of|on|the following):$/i.test(bare)
    );
  if (/^(?:we|the ministers|ministers|they)\s/i.test(bare) && /\b(?:will|welcome|reaffirm|agree|condemn)/.test(bare))
    return false;
  const heavy = list.filter((word) => word.length > 3 && /\p{L}/u.test(word));
  const capital = heavy.filter((word) => /^[“"‘']?\p{Lu}|^\d|^[A-Z]/u.test(word));
  return /^[“"‘'#]?[\p{Lu}\d]/u.test(bare) && (capital.length >= heavy.length * 0.6 || !/[.!?…]/.test(bare));
}

function typeOf(line: string): Block['type'] {
  if (FURNITURE.test(line) || RESOLUTION_FURNITURE.test(line)) return 'furniture';
  if (ANNEX.test(line)) return 'annex_heading';
  if (FOOTNOTE.test(line) && !/^\*(?:\s|\*)/.test(line)) return 'footnote';
  if (SIGNATURE.test(line)) return 'signature';
  if (DATELINE.test(line)) return 'dateline';
  if (isHeading(line)) return 'heading';
  return 'paragraph';
}

function draftOf(text: string, line: Line): Block {
  const body = text.slice(line.start, line.end);
  const mark = markerOf(body);
  const rest = mark ? body.slice(mark.length) : body;
  const lineStart = text.lastIndexOf('\n', line.start) + 1;
  const indent = line.start - lineStart;
  const base = { start: line.start, end: line.end, part: 'body' as const };
  if (PAGE_NUMBER.test(body)) return { ...base, type: 'furniture', number: null, level: 0 };
  if (mark?.kind === 'number' && (isHeading(rest) || rest === ''))
    return { ...base, type: 'heading', number: mark.number, level: 1 };
  if (mark?.kind === 'roman' && /^[IVX]/.test(body) && isHeading(rest))
    return { ...base, type: 'heading', number: mark.number, level: 1 };
  if (mark?.kind === 'number') return { ...base, type: 'paragraph', number: mark.number, level: 0 };
  if (mark) return { ...base, type: 'item', number: mark.number, level: indent > 3 ? 2 : 1 };
  const type = typeOf(body);
  return { ...base, type, number: null, level: type === 'heading' ? 1 : 0 };
}

/** Whether a line goes on with the sentence that the block before it left open (wrapped lines, page breaks). */
function continues(text: string, before: Block, line: Line, next: Block): boolean {
  if (!['paragraph', 'item'].includes(before.type)) return false;
  const head = text.slice(line.start, line.start + 40);
  const tail = text.slice(Math.max(before.start, before.end - 60), before.end);
  if (next.type === 'item' || (next.number !== null && !HANGS.test(tail))) return false;
  if (line.gap === 0 && next.type !== 'furniture') {
    return next.type !== 'heading' || !CLOSES.test(tail) || /^\p{Ll}/u.test(head);
  }
  if (HANGS.test(tail) && /^[\p{L}\d“"(]/u.test(head)) return next.type !== 'heading' || /^[\p{Ll}\d]/u.test(head);
  if (/\p{L}-$/u.test(tail)) return /^\p{Ll}/u.test(head);
  return !CLOSES.test(tail) && /^[\p{Ll}(]/u.test(head);
}

const HEADED = /^([\p{Lu}][^.;:]{2,90}?)\s(?=\d{1,3}\.\s\p{Lu}\p{Ll}+s\s)/u;

/** A heading that was run into the numbered paragraph behind it ("Reporting 14. Requests …") stands on its own again. */
function headingApart(text: string, line: Line): Line[] {
  const heading = HEADED.exec(text.slice(line.start, Math.min(line.end, line.start + 160)));
  if (!heading) return [line];
  const cut = line.start + (heading[1] as string).length;
  return [
    { start: line.start, end: cut, gap: line.gap },
    { start: cut + 1, end: line.end, gap: 1 },
  ];
}

/**
 * A text as blocks in order: lines joined where a sentence runs over a line or a page end, headings, items, footnotes
 * and furniture told apart. Title, parts and annexes are settled by `structureOf`. Linear in the length of the text.
 */
export function blocksOf(text: string): Block[] {
  const drafts: Block[] = [];
  for (const line of linesOf(text).flatMap((found) => headingApart(text, found))) {
    const draft = draftOf(text, line);
    const before = lastOpen(text, drafts);
    if (before && draft.type !== 'furniture' && goesOn(text, { before, line, draft })) {
      before.end = line.end;
      drafts.length = drafts.lastIndexOf(before) + 1;
    } else drafts.push(draft);
  }
  return drafts;
}

/** The block that a line can go on with: the last one, or the one before a page number that stands inside a paragraph. */
function lastOpen(text: string, drafts: readonly Block[]): Block | undefined {
  const last = drafts.at(-1);
  if (last?.type !== 'furniture' || !PAGE_NUMBER.test(text.slice(last.start, last.end))) return last;
  return drafts.at(-2);
}

/** Whether a line goes on with a block; a numbered first line that looked like a heading is then a paragraph after all. */
function goesOn(text: string, { before, line, draft }: { before: Block; line: Line; draft: Block }): boolean {
  const wrapped = before.type === 'heading' && before.number !== null && line.gap === 0 && draft.number === null;
  if (!wrapped || draft.type === 'heading' || before.end - before.start < 30)
    return continues(text, before, line, draft);
  before.type = 'paragraph';
  before.level = 0;
  return true;
}
