/** One piece of a document on its way to plain text. */
export interface TextBlock {
  kind: 'paragraph' | 'heading' | 'item' | 'row' | 'note';
  /** may hold line breaks that the author set */
  text: string;
  /** list number or bullet as printed ("1.", "(a)", "-"); absent where there is none */
  marker?: string;
  /** list depth from 0 */
  depth?: number;
  /** true on the first row of a table */
  opens?: boolean;
}

// Soft hyphens, zero-width spaces, marks of direction: nothing that a reader sees. The joiners of Arabic script stay.
const UNSEEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;

// Text as a reader sees it: one kind of space, nothing invisible, the author's line breaks, composed form (NFC),
// ligatures and the joining forms of Arabic as letters.
function cleanText(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06\ufb50-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc]/gu, (form) => form.normalize('NFKC'))
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(UNSEEN, '')
    .replace(CONTROL, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{2,}/gu, '\n')
    .normalize('NFC')
    .trim();
}

/**
 * The stored text of a format that has none of its own: blocks apart by a blank line, rows of one table on lines that
 * follow each other, list items with their marks, two spaces deeper for each level, notes last.
 */
export function composeText(blocks: readonly TextBlock[]): string {
  const body = blocks.filter((block) => block.kind !== 'note');
  const notes = blocks.filter((block) => block.kind === 'note');
  let text = '';
  for (const block of [...body, ...notes]) {
    const printed = print(block);
    if (!printed) continue;
    if (text) text += block.kind === 'row' && !block.opens ? '\n' : '\n\n';
    text += printed;
  }
  return text ? `${text}\n` : '';
}

function print(block: TextBlock): string {
  const text = cleanText(block.text);
  if (!text) return '';
  const indent = '  '.repeat(Math.min(block.depth ?? 0, 12));
  const marker = block.marker ? `${cleanText(block.marker)} ` : '';
  return `${indent}${marker}${text.replaceAll('\n', `\n${indent}`)}`;
}

/** A table row as one line: its cells apart by ` | `; a lone filled cell stands by itself. */
export function printRow(cells: readonly string[]): string {
  const cleaned = cells.map((cell) => cleanText(cell).replaceAll('\n', ' '));
  const filled = cleaned.filter(Boolean);
  if (filled.length < 2) return filled[0] ?? '';
  return cleaned.join(' | ');
}
