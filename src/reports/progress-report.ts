import { type Language, LINES_OF_EFFORT } from '#core';
import { dueOn, isOpen, isSetAside } from './due.ts';
import { type Figure, FIGURES, type ProgressReport, type ReportRow, type Section, UNKNOWNS } from './schema.ts';
import { unknownsOf } from './unknowns.ts';

const ORDER = ['overdue', 'soon', 'later', 'undated', 'closed'] as const;

/** Where a promise belongs: by its date while it is open, `closed` afterwards. */
export function standingOf(row: ReportRow): (typeof ORDER)[number] {
  return isOpen(row) ? row.due : 'closed';
}

/** The same things in the order of a key; those with one key as they came. */
function sortedBy<T>(things: readonly T[], key: (thing: T) => string): T[] {
  return things.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Past their date first, then by date, then those without one, then closed; within each as they came. */
function inOrder(rows: readonly ReportRow[]): ReportRow[] {
  return sortedBy(rows, (row) => `${ORDER.indexOf(standingOf(row))} ${row.deadline_iso ?? ''}`);
}

function numbers(rows: readonly ReportRow[], keep: (row: ReportRow) => boolean): string[] {
  return rows.filter(keep).map(({ number }) => number);
}

function figuresOf(owed: readonly ReportRow[]): Record<Figure, string[]> {
  const of = (figure: Figure): string[] =>
    numbers(owed, (row) =>
      figure === 'blocked' ? isOpen(row) && row.blocked_by.length > 0 : standingOf(row) === figure,
    );
  return Object.fromEntries(FIGURES.map((figure) => [figure, of(figure)])) as Record<Figure, string[]>;
}

/** The first line of effort that an entry names, in the order of the lines; null when it names none. */
function firstLine({ lines_of_effort }: ReportRow): Section['line'] {
  return LINES_OF_EFFORT.find((line) => lines_of_effort.includes(line)) ?? null;
}

function sectionsOf(owed: readonly ReportRow[]): Section[] {
  return [...LINES_OF_EFFORT, null]
    .map((line) => ({
      line,
      commitments: inOrder(owed.filter((row) => firstLine(row) === line)),
      also: numbers(owed, (row) => line !== null && row.lines_of_effort.includes(line) && firstLine(row) !== line),
    }))
    .filter(({ commitments, also }) => commitments.length + also.length > 0);
}

function documentsOf(rows: readonly ReportRow[]): ProgressReport['documents'] {
  const documents = new Map(rows.map(({ document }) => [document.id, document]));
  return sortedBy([...documents.values()], ({ date, symbol }) => `${date ?? '9999'} ${symbol}`);
}

/**
 * What is owed under each line of effort, on a day. Every promise stands in full once, under the first of its lines.
 * @param rows of the register, in the order of their numbers; how they stand to their dates is reckoned anew
 * @param on.today YYYY-MM-DD
 */
export function progressReport(
  rows: readonly ReportRow[],
  { today, language }: { today: string; language: Language },
): ProgressReport {
  const reckoned = rows.map((row) => ({ ...row, due: dueOn(row, today) }));
  const promises = reckoned.filter(({ type }) => type === 'commitment');
  const owed = promises.filter((row) => !isSetAside(row));
  return {
    on: today,
    language,
    documents: documentsOf(rows),
    figures: figuresOf(owed),
    unknown: Object.fromEntries(
      UNKNOWNS.map((name) => [name, numbers(owed, (row) => unknownsOf(row).includes(name))]),
    ) as ProgressReport['unknown'],
    sections: sectionsOf(owed),
    standing: reckoned.filter((row) => row.type === 'standing' && !isSetAside(row)),
    set_aside: reckoned.filter(isSetAside),
  };
}
