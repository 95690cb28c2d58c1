import type { Block } from '../structure.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(${MONTHS.join('|')})`;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:\\s*(?:[-–]|and|to)\\s*(\\d{1,2}))?(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})(?:\\s*(?:[-–]|and|to)\\s*(\\d{1,2}))?(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'i',
);

function iso(year: string, month: string, day: string): string | null {
  const date = `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date) ? null : date;
}

const MEETS =
  /\b(?:met|meet|gather(?:ed)?|convened?|reconvened|held|adopted|issued|done|summit|meeting|conference|visit(?:ed)?)\b/i;

/**
 * The text's own date: the last day of the first date in its front matter (title, dateline, headings before the body), or
 * in a sentence of its first paragraph that tells of a meeting; null when none is printed. A date that something else had
 * ("the resolution of 2 March") is not the text's.
 */
export function dateIn(text: string, blocks: readonly Block[]): string | null {
  const first = blocks.findIndex((block) => block.type === 'paragraph' || block.type === 'item');
  const front = blocks.slice(0, first < 0 ? blocks.length : first);
  for (const block of front) {
    const found = firstDate(text.slice(block.start, Math.min(block.end, block.start + 400)));
    if (found) return found;
  }
  const body = blocks[first];
  if (!body) return null;
  const sentences = text.slice(body.start, Math.min(body.end, body.start + 2000)).split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  for (const sentence of sentences) {
    const found = MEETS.test(sentence) ? firstDate(sentence) : null;
    if (found) return found;
  }
  const next = blocks[first + 1];
  return next?.type === 'dateline' ? firstDate(text.slice(next.start, next.end)) : null;
}

function firstDate(words: string): string | null {
  const dayFirst = DAY_FIRST.exec(words);
  const monthFirst = MONTH_FIRST.exec(words);
  if (dayFirst && (!monthFirst || dayFirst.index <= monthFirst.index)) {
    return iso(dayFirst[4] as string, dayFirst[3] as string, dayFirst[2] ?? (dayFirst[1] as string));
  }
  return monthFirst
    ? iso(monthFirst[4] as string, monthFirst[1] as string, monthFirst[3] ?? (monthFirst[2] as string))
    : null;
}
