import { addDays, daysBetween, monthEnd, partsOf } from '../calendar.ts';
import type { Reference } from '../deadline.ts';
import type { Span, SpanFound, SpanRule } from '../span.ts';
import { DATE_RULES } from './dates.ts';
import { partOfYear, SPAN_RULES } from './spans.ts';
import { PATTERN, phrase, readOrdinal } from './words.ts';

type Part = 'end' | 'start' | 'early' | 'middle' | 'first-half' | 'second-half' | 'quarter';

/** Words before a span that name a part of it; `q` is the number of a quarter. */
const PART_OF: readonly [Part, RegExp][] = [
  ['end', phrase('(?:the )?(?:very )?(?:end|close|latter part|final days?|later part) of (?:the )?')],
  ['end', phrase('(?:the )?(?:end|late)[- \u2010\u2011](?:of[- ])?(?:the )?')],
  ['start', phrase('(?:the )?(?:very )?(?:beginning|start|outset|opening) of (?:the )?')],
  ['early', phrase('(?:the )?(?:early(?: part of)?)[- \u2010\u2011](?:the )?')],
  ['middle', phrase('(?:the )?(?:middle|midpoint|mid-point) of (?:the )?')],
  ['middle', phrase('mid[- \u2010\u2011]?')],
  ['first-half', phrase('(?:the )?(?:first|1st) half of (?:the )?')],
  ['second-half', phrase('(?:the )?(?:second|2nd|latter|last) half of (?:the )?')],
  ['quarter', phrase(`(?:the )?(?<q>${PATTERN.ordinal}) quarter of (?:the )?`)],
];

/** "year-end 2023", "year’s end", "end of year", "the end of the decade": the part is said after its span, or without an article. */
const YEAR_END = phrase(
  `(?:the )?(?:(?<u>year|month)(?:[- \u2010\u2011]|[\u2019']s )end|end[- \u2010\u2011]of[- \u2010\u2011](?<u2>year|month))(?: (?:of )?(?<y>${PATTERN.year}))?(?![\\w])`,
);

/** Days of a span's part, by months where the span is a year and by days where it is shorter. */
function daysOf(part: Part, whole: Span, quarter: number): [string | null, string | null] {
  const { first, last, kind } = whole;
  if (first === null || last === null) return [null, null];
  const year = partsOf(first).year;
  if (part === 'end') return [first, last];
  if (kind === 'year') {
    if (part === 'quarter') return partOfYear(year, 3, quarter);
    if (part === 'early' || part === 'start') return partOfYear(year, 3, 1);
    return part === 'second-half' ? partOfYear(year, 6, 2) : partOfYear(year, 6, 1);
  }
  if (kind === 'month') return daysOfMonth(part, first, last);
  if (whole.rule === 'century') return [first, `${year + 49}-12-31`];
  const share = part === 'early' || part === 'start' ? 1 / 3 : part === 'second-half' ? 1 : 1 / 2;
  const end = addDays(first, Math.round(daysBetween(first, last) * share));
  return [first, kind === 'decade' ? `${end.slice(0, 4)}-12-31` : end];
}

function daysOfMonth(part: Part, first: string, last: string): [string, string] {
  const end = part === 'early' || part === 'start' ? 9 : 14;
  return part === 'second-half' ? [addDays(first, 15), last] : [first, addDays(first, end)];
}

const SAID: Record<Part, string | null> = {
  end: null,
  start:
    'the start read as the first day where something is due by it, else as the first quarter of a year or ten days of a month',
  early: 'early read as the first quarter of a year, ten days of a month, or third of another span',
  middle: 'mid read as the end of June, the 15th of a month, or half of another span',
  'first-half': null,
  'second-half': null,
  quarter: null,
};

function partOf(part: Part, whole: Span, quarter: number): Span {
  const [first, last] = daysOf(part, whole, quarter);
  const assumption = [SAID[part], whole.assumption].filter(Boolean).join('; ') || null;
  const ends = { closes: part === 'end', opens: part === 'start' };
  return { ...whole, ...ends, first, last, assumption, rule: `${part}-of-${whole.rule}` };
}

function readRules(rules: readonly SpanRule[], text: string, at: number, reference: Reference): SpanFound | null {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const span = match && read(match.groups ?? {}, reference);
    if (match && span) return { span, end: at + match[0].length };
  }
  return null;
}

function readYearEnd(text: string, at: number, { date }: Reference): SpanFound | null {
  YEAR_END.lastIndex = at;
  const match = YEAR_END.exec(text);
  if (!match) return null;
  const { u, u2, y } = match.groups ?? {};
  const isMonth = (u ?? u2)?.toLowerCase() === 'month';
  const now = date && partsOf(date);
  const year = y === undefined ? now && now.year : Number(y);
  const end = year && (isMonth && now ? monthEnd(year, now.month) : `${year}-12-31`);
  const rule = isMonth ? 'end-of-month' : 'end-of-year';
  const days = { first: y === undefined ? date : `${y}-01-01`, last: end || null };
  return {
    span: {
      ...days,
      kind: isMonth ? 'month' : 'year',
      rule,
      assumption: null,
      absolute: y !== undefined,
      yearless: false,
      closes: true,
      opens: false,
    },
    end: at + match[0].length,
  };
}

/** A part, then the span that it is part of ("the end of June 2022", "early next year"). */
function readPart(text: string, at: number, reference: Reference): SpanFound | null {
  for (const [part, pattern] of PART_OF) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const whole = match && wholeAfterPart(text, at + match[0].length, reference);
    if (match && whole) {
      const quarter = readOrdinal(match.groups?.['q'] ?? '') ?? 1;
      return { span: partOf(part, whole.span, quarter), end: whole.end };
    }
  }
  return null;
}

const BARE_UNIT = phrase("(?<u>year|quarter|month|week|decade|century)(?![\\w]|[\u2019']s)");

/** "the end of the year": the article has been read with the part, so the bare unit may follow. */
function wholeAfterPart(text: string, at: number, reference: Reference): SpanFound | null {
  BARE_UNIT.lastIndex = at;
  const bare = BARE_UNIT.exec(text);
  if (!bare) return readPart(text, at, reference) ?? readRules(SPAN_RULES, text, at, reference);
  const named = readRules(SPAN_RULES, text, at, reference);
  if (named) return named;
  const found = readRules(SPAN_RULES, `the ${bare[0]}`, 0, reference);
  return found && { span: found.span, end: at + bare[0].length };
}

/** The stretch of the calendar that English words name from an offset on; null when they name none. */
export function readSpan(text: string, at: number, reference: Reference): SpanFound | null {
  return (
    readRules(DATE_RULES, text, at, reference) ??
    readYearEnd(text, at, reference) ??
    readPart(text, at, reference) ??
    readRules(SPAN_RULES, text, at, reference)
  );
}
