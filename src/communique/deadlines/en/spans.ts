import { addDays, addMonths, monthEnd, partsOf, weekEnd } from '../calendar.ts';
import type { Reference } from '../deadline.ts';
import { type Season, seasonSpan } from '../seasons.ts';
import { type Groups, span, type Span, type SpanRule } from '../span.ts';
import { PATTERN, phrase, readMonth, readOrdinal } from './words.ts';

const { month, year, ordinal } = PATTERN;
const NEXT_ONE = 'a month without a year read as the next one after the text\u2019s date';

/** What may not follow a number that is to be a year: a quantity's noun, a possessive. */
const AFTER_YEAR =
  "(?!s\\b|[\u2019']s|\\w| ?%| (?:per ?cent|percent|people|persons|troops|personnel|soldiers|million|billion|tonnes|tons|children|doses|dollars|euros)\\b)";

function wholeYear(rule: string, first: number, last: number): Span {
  const kind = first === last ? 'year' : 'range';
  return span(kind, rule, [`${first}-01-01`, `${last}-12-31`], { absolute: true });
}

function wholeMonth(yearNumber: number, monthNumber: number): [string, string] {
  return [`${yearNumber}-${String(monthNumber).padStart(2, '0')}-01`, monthEnd(yearNumber, monthNumber)];
}

/** Twelve months cut into equal parts; `index` from 1. */
export function partOfYear(yearNumber: number, months: number, index: number): [string, string] {
  const opens = (index - 1) * months + 1;
  return [wholeMonth(yearNumber, opens)[0], monthEnd(yearNumber, opens + months - 1)];
}

function readSeason({ s, y, y2, when }: Groups, reference: Reference): Span | null {
  const word = (s ?? '').toLowerCase();
  const season = (word === 'fall' ? 'autumn' : word) as Season;
  const hemisphere = reference.hemisphere ?? 'north';
  const crosses = (season === 'winter') === (hemisphere === 'north') && (season === 'winter' || season === 'summer');
  const half = hemisphere === 'north' ? 'northern' : 'southern';
  const opened = crosses ? '; it opens in that year and ends in the next' : '';
  const assumption = `${word} read as astronomical ${season}, ${half} hemisphere${y === undefined || y2 !== undefined ? '' : opened}`;
  const more = { assumption, absolute: y !== undefined };
  if (y !== undefined) {
    const { first, last } = seasonSpan(season, Number(y), hemisphere);
    return span('season', 'season', [first, last], more);
  }
  if (reference.date === null) return span('season', 'season', [null, null], more);
  const now = reference.date;
  const open = [-1, 0, 1, 2].map((ahead) => seasonSpan(season, partsOf(now).year + ahead, hemisphere));
  const isNext = when?.toLowerCase() === 'next';
  const chosen = open.find(({ first, last }) => (isNext ? first > now : last >= now));
  return chosen === undefined ? null : span('season', 'season', [chosen.first, chosen.last], more);
}

function readBareMonth({ m, when }: Groups, reference: Reference): Span | null {
  const monthNumber = readMonth(m ?? '');
  if (monthNumber === null) return null;
  const more = { yearless: when === undefined, assumption: NEXT_ONE };
  if (reference.date === null) return span('month', 'month-no-year', [null, null], more);
  const now = partsOf(reference.date);
  const isNext = when?.toLowerCase() === 'next';
  const later = monthNumber < now.month || (isNext && monthNumber === now.month);
  return span('month', 'month-no-year', wholeMonth(now.year + (later ? 1 : 0), monthNumber), more);
}

function relativeSpan(unit: string, isNext: boolean, now: string): [string, string] {
  const { year: y, month: m } = partsOf(now);
  if (unit === 'year') return [`${y + Number(isNext)}-01-01`, `${y + Number(isNext)}-12-31`];
  if (unit === 'month') {
    const at = partsOf(addMonths(`${now.slice(0, 7)}-01`, Number(isNext)));
    return wholeMonth(at.year, at.month);
  }
  if (unit === 'quarter') {
    const index = Math.ceil(m / 3) + Number(isNext);
    return index > 4 ? partOfYear(y + 1, 3, 1) : partOfYear(y, 3, index);
  }
  const end = weekEnd(addDays(now, isNext ? 7 : 0));
  return [addDays(end, -6), end];
}

function readRelative({ next, u }: Groups, reference: Reference): Span {
  const unit = (u ?? 'year').toLowerCase();
  const isNext = next !== undefined;
  const kind = unit as 'year' | 'month' | 'quarter' | 'week';
  const days = reference.date === null ? ([null, null] as const) : relativeSpan(unit, isNext, reference.date);
  return span(kind, `${isNext ? 'next' : 'this'}-${unit}`, days);
}

function readDecade({ d }: Groups, reference: Reference): Span {
  if (d !== undefined) {
    const opens = Number(d);
    const assumption = 'a decade read by its last year';
    return span('decade', 'decade-named', [`${opens}-01-01`, `${opens + 9}-12-31`], { assumption, absolute: true });
  }
  const assumption = 'a decade read as ending with the year whose number ends in 0';
  if (reference.date === null) return span('decade', 'decade', [null, null], { assumption });
  const last = Math.ceil(partsOf(reference.date).year / 10) * 10;
  return span('decade', 'decade', [`${last - 9}-01-01`, `${last}-12-31`], { assumption });
}

/** English ways to name a month, season, quarter, year, decade, or a run of them; the first that fits is taken. */
export const SPAN_RULES: readonly SpanRule[] = [
  {
    rule: 'month-year',
    pattern: phrase(`(?:the month of )?(?<m>${month})(?:,| of)? (?<y>${year})${AFTER_YEAR}`),
    read: ({ m, y }) => {
      const at = readMonth(m ?? '');
      return at === null ? null : span('month', 'month-year', wholeMonth(Number(y), at), { absolute: true });
    },
  },
  {
    rule: 'quarter',
    pattern: phrase(`(?:the )?(?:Q(?<q>[1-4])|(?<o>${ordinal}) quarter) ?(?:of (?:the year )?|, ?)?(?<y>${year})`),
    read: ({ q, o, y }) => {
      const index = q === undefined ? readOrdinal(o ?? '') : Number(q);
      return index === null ? null : span('quarter', 'quarter', partOfYear(Number(y), 3, index), { absolute: true });
    },
  },
  {
    rule: 'half-year',
    pattern: phrase(`H(?<h>[12]) ?(?<y>${year})`),
    read: ({ h, y }) => span('quarter', 'half-year', partOfYear(Number(y), 6, Number(h)), { absolute: true }),
  },
  {
    rule: 'season',
    pattern: phrase(
      `(?:the )?(?:(?<when>this|next|coming|upcoming) )?(?<s>spring|summer|autumn|fall|winter)(?:(?:,? of|,)?(?: the year)? (?<y>${year})(?:[-\u2010-\u2015/](?<y2>\\d{2,4}))?)?(?![\\w])`,
    ),
    read: readSeason,
  },
  {
    rule: 'fiscal-year',
    pattern: phrase(
      '(?:the )?(?:fiscal|financial) year (?:19|20)\\d\\d(?:[-\u2010-\u2015/]\\d{2,4})?|FY ?(?:20)?\\d\\d(?!\\d)',
    ),
    read: () =>
      span('year', 'fiscal-year', [null, null], {
        absolute: true,
        assumption: 'fiscal years differ between states; no date is given',
      }),
  },
  {
    rule: 'decade',
    pattern: phrase("(?:the )?(?:(?<d>(?:19|20)\\d0)[\u2019']?s|(?:(?:this|current|present) )?decade)(?!\\w)"),
    read: readDecade,
  },
  {
    rule: 'years',
    pattern: phrase(
      `(?:(?:the )?(?:calendar )?(?:years? |period )(?:of )?)?(?<y>(?:19|20)\\d\\d)(?: ?[-\u2010-\u2015/] ?| (?:and|to|or|through) )(?<y2>(?:20)?\\d\\d)(?!\\d)${AFTER_YEAR}`,
    ),
    read: ({ y, y2 }) => {
      const first = Number(y);
      const last = Number((y2 ?? '').length === 2 ? `${y?.slice(0, 2)}${y2}` : y2);
      return last > first ? wholeYear('years', first, last) : null;
    },
  },
  {
    rule: 'year',
    pattern: phrase(`(?:(?:the )?(?:calendar )?year )?(?<y>${year})${AFTER_YEAR}`),
    read: ({ y }) => wholeYear('year', Number(y), Number(y)),
  },
  {
    rule: 'month-no-year',
    pattern: phrase(`(?:(?<when>this|next|this coming) )?(?<m>${month})(?![\\w\u2019'])`),
    read: readBareMonth,
  },
  {
    rule: 'relative',
    pattern: phrase(
      "(?:(?:the )?(?<when>this|current|present)|(?<next>next|the following)|the) (?:calendar )?(?<u>year|quarter|month|week)(?![\\w-]|[\u2019']s)",
    ),
    read: readRelative,
  },
  {
    rule: 'century',
    pattern: phrase('(?:the|this) century(?![\\w])'),
    read: (_, { date }) =>
      span(
        'decade',
        'century',
        date === null ? [null, null] : [`${date.slice(0, 2)}01-01-01`, `${Number(date.slice(0, 2)) + 1}00-12-31`],
      ),
  },
];
