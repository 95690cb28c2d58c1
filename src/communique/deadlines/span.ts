import type { DeadlineKind, Reference } from './deadline.ts';

/** A stretch of the calendar named in a text ("June 2022", "the end of next year", "this autumn"). */
export interface Span {
  kind: DeadlineKind;
  rule: string;
  /** first and last day, YYYY-MM-DD; null when they cannot be told (no date of the text, day and month not told apart) */
  first: string | null;
  last: string | null;
  assumption: string | null;
  /** names its own year, so that it holds without the text's date */
  absolute: boolean;
  /** a month or day without a year: it may also be the one just gone */
  yearless: boolean;
  /** names its own end ("the end of 2023"): before it still counts that end */
  closes: boolean;
  /** names its own beginning ("the start of 2024"): by it means its first day */
  opens: boolean;
}

/** A span and where its words end in the text. */
export interface SpanFound {
  span: Span;
  end: number;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way in which a language names a stretch of the calendar. */
export interface SpanRule {
  rule: string;
  /** sticky; named groups go to `read` */
  pattern: RegExp;
  /** null when the words fit and yet name nothing */
  read(groups: Groups, reference: Reference): Span | null;
}

const PLAIN = { assumption: null, absolute: false, yearless: false, closes: false, opens: false };

/** A span with the usual answers where none are given. */
export function span(
  kind: DeadlineKind,
  rule: string,
  [first, last]: readonly [string | null, string | null],
  more: Partial<Span> = {},
): Span {
  return { ...PLAIN, kind, rule, first, last, ...more };
}
