import { MARK_END, MARK_OPEN } from './join-pieces.ts';
import { grouped, type Line } from './pdf-page.ts';

/** Lines of the text proper, and apart from them the notes at the feet of pages. */
export interface SplitNotes {
  body: Line[];
  /** mark and first line of each note, with the lines that go on */
  notes: { mark: string; lines: Line[] }[];
}

const NOTE_START = new RegExp(`^(?:${MARK_OPEN}([^${MARK_END}]+)${MARK_END}|(\\p{Nd}{1,3}|[*†‡])(?=\\s))\\s*`, 'u');

/** Splits off footnotes: smaller type under the text of a page, from a line that begins with a number or an asterisk. */
export function splitNotes(lines: readonly Line[]): SplitNotes {
  const bodySize = commonSize(lines);
  const result: SplitNotes = { body: [], notes: [] };
  for (const page of grouped(lines, (line) => line.page).values()) {
    const start = startOfNotes(page, bodySize);
    const foot = new Set(page.slice(start).toSorted((a, b) => a.y - b.y));
    result.body.push(...page.slice(0, start));
    for (const line of foot) {
      const mark = NOTE_START.exec(line.text);
      if (mark) result.notes.push({ mark: mark[1] ?? mark[2] ?? '', lines: [withoutMark(line, mark[0])] });
      else result.notes.at(-1)?.lines.push(line);
    }
  }
  return result;
}

function startOfNotes(page: readonly Line[], bodySize: number): number {
  const isSmall = (line: Line) => line.size <= 0.92 * bodySize;
  let start = page.length;
  let first = page.length;
  while (start > 0 && isSmall(page[start - 1] as Line)) {
    start -= 1;
    if (NOTE_START.test((page[start] as Line).text)) first = start;
  }
  // A page all in small type is an annex, not notes.
  return start === 0 ? page.length : first;
}

function withoutMark(line: Line, mark: string): Line {
  return { ...line, text: line.text.slice(mark.length) };
}

/** The size in which most of the text is set, in half points. */
export function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const half = Math.round(size * 2) / 2;
    letters.set(half, (letters.get(half) ?? 0) + text.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Note marks inside the text become `[1]` where a note answers, and plain figures where none does. */
export function printMarks(text: string, marks: ReadonlySet<string>): string {
  return text.replace(new RegExp(`${MARK_OPEN}([^${MARK_END}]*)${MARK_END}`, 'gu'), (_, mark: string) =>
    marks.has(mark) ? `[${mark}]` : mark,
  );
}
