import { addDays, dayOf, daysBetween, partsOf } from '../calendar.ts';
import type { Reference } from '../deadline.ts';
import { span, type Span, type SpanRule } from '../span.ts';
import { PATTERN, phrase, readMonth } from './words.ts';

const { month, day, year, weekday } = PATTERN;
const DASH = '(?: ?[-\u2010-\u2015] ?| (?:and|to) )';
const NEXT_ONE = 'a date without a year read as the next one after the text\u2019s date';

/** How far back, in days, a date without a year may lie to be taken for the one just gone. */
const JUST_GONE = 120;

function dated(rule: string, first: string | null, last: string | null): Span | null {
  return last === null ? null : span('date', rule, [first ?? last, last], { absolute: true });
}

/** A day without a year: this year's when it is still to come or just gone, else next year's. */
function yearless(rule: string, [monthNumber, dayNumber]: [number, number], reference: Reference): Span | null {
  if (reference.date === null) return span('date', rule, [null, null], { yearless: true });
  const { year: now } = partsOf(reference.date);
  const here = dayOf(now, monthNumber, dayNumber);
  if (here === null) return null;
  const gone = daysBetween(here, reference.date);
  const iso = gone <= JUST_GONE ? here : dayOf(now + 1, monthNumber, dayNumber);
  return iso === null ? null : span('date', rule, [iso, iso], { yearless: true, assumption: NEXT_ONE });
}

function numeric(a: number, b: number, yearNumber: number): Span | null {
  if (a > 12 || b > 12 || a === b) {
    const iso = a > 12 ? dayOf(yearNumber, b, a) : dayOf(yearNumber, a, b);
    return dated('date-numeric', iso, iso);
  }
  const assumption = 'day and month cannot be told apart; no date is given';
  return span('date', 'date-numeric-unclear', [null, null], { absolute: true, assumption });
}

/** English ways to name one day or a run of days inside a month. */
export const DATE_RULES: readonly SpanRule[] = [
  {
    rule: 'date-iso',
    pattern: phrase('(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)'),
    read: ({ y, m, d }) => {
      const iso = dayOf(Number(y), Number(m), Number(d));
      return dated('date-iso', iso, iso);
    },
  },
  {
    rule: 'date-numeric',
    pattern: phrase('(?<a>\\d{1,2})[./](?<b>\\d{1,2})[./](?<y>(?:19|20)\\d\\d)(?!\\d)'),
    read: ({ a, b, y }) => numeric(Number(a), Number(b), Number(y)),
  },
  {
    rule: 'date-day-first',
    pattern: phrase(
      `(?:${weekday},? )?(?:the )?(?:(?<from>${day})${DASH})?(?<d>${day})(?: day)?(?: of)? (?<m>${month})(?![\\w])(?:,? (?<y>${year}))?`,
    ),
    read: (groups, reference) => readNamed('date-day-first', groups, reference),
  },
  {
    rule: 'date-month-first',
    pattern: phrase(
      `(?:${weekday},? )?(?<m>${month}) (?:(?<from>${day})${DASH})?(?<d>${day})(?!\\w)(?:,? (?<y>${year}))?`,
    ),
    read: (groups, reference) => readNamed('date-month-first', groups, reference),
  },
];

function readNamed(
  rule: string,
  { d, m, y, from }: Readonly<Record<string, string | undefined>>,
  reference: Reference,
): Span | null {
  const monthNumber = readMonth(m ?? '');
  const dayNumber = Number.parseInt(d ?? '', 10);
  if (monthNumber === null) return null;
  if (y === undefined) return yearless(rule, [monthNumber, dayNumber], reference);
  const last = dayOf(Number(y), monthNumber, dayNumber);
  const back = from === undefined ? 0 : Math.max(0, dayNumber - Number.parseInt(from, 10));
  return dated(rule, last === null ? null : addDays(last, -back), last);
}
