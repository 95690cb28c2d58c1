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

/** The text's own date: the last day of the first date in its front matter or first paragraphs; null when none is printed. */
export function dateIn(text: string, blocks: readonly Block[]): string | null {
  const body = blocks.filter((block) => block.type === 'paragraph' || block.type === 'item');
  const cut = body[1]?.end ?? body[0]?.end ?? text.length;
  const front = text.slice(0, Math.min(cut, 4000));
  const dayFirst = DAY_FIRST.exec(front);
  const monthFirst = MONTH_FIRST.exec(front);
  if (dayFirst && (!monthFirst || dayFirst.index <= monthFirst.index)) {
    return iso(dayFirst[4] as string, dayFirst[3] as string, dayFirst[2] ?? (dayFirst[1] as string));
  }
  return monthFirst
    ? iso(monthFirst[4] as string, monthFirst[1] as string, monthFirst[3] ?? (monthFirst[2] as string))
    : null;
}
