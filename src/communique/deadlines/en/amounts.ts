import { addDays, addMonths, addWorkingDays } from '../calendar.ts';
import type { Reference } from '../deadline.ts';
import type { Found } from '../reader.ts';
import { PATTERN, phrase, readNumber } from './words.ts';

const { number, unit } = PATTERN;

/** Words that put an amount of time right after now ("the next five years", "a further year"). */
const AHEAD = '(?:next|coming|following|forthcoming|upcoming|first|initial|subsequent|ensuing|further|additional)';
const LIMIT = '(?:(?:at most|at least|no more than|not more than|up to|a maximum of|just|only) )?';
const ARTICLE = `(?:(?:the|an?) (?=(?:${AHEAD}|${number})(?: |-)))?`;
const COMING = `(?:(?<next>${AHEAD}) )?`;
const LOWER_BOUND = `(?:${number}(?: to | or | ?[-\u2013] ?))?`;
const AFTER = "(?: period)?(?<after> (?:ahead|to come|from now|hence)|[\u2019'] time)?";

/** An amount of time with its unit: "the next five years", "twelve (12) months", "a 90-day period". */
const AMOUNT = phrase(
  `${LIMIT}${ARTICLE}${COMING}${LOWER_BOUND}(?:(?<n>${number})(?: |-))?(?:(?<next2>${AHEAD}) )?(?<u>${unit})(?![\\w-])${AFTER}(?![\\w-])`,
);

/** An amount of time read from a text: `ahead` when it is said to begin now. */
export interface Amount {
  count: number;
  /** singular, lower case */
  unit: string;
  ahead: boolean;
  end: number;
}

function singular(word: string): string {
  return word.toLowerCase().replaceAll(/\s+/g, ' ').replace(/s$/, '');
}

/** The amount of time named from an offset on; null when none is, or only a loose one ("some years"). */
export function readAmount(text: string, at: number): Amount | null {
  AMOUNT.lastIndex = at;
  const match = AMOUNT.exec(text);
  if (!match) return null;
  const { n, u = '', next, next2, after } = match.groups ?? {};
  const ahead = (next ?? next2 ?? after) !== undefined;
  const isOne = n === undefined && ahead && !/s$/i.test(u);
  const count = isOne ? 1 : readNumber(n ?? '');
  return count === null || count === 0 ? null : { count, unit: singular(u), ahead, end: at + match[0].length };
}

function addAmount(from: string, { count, unit }: Amount): string {
  if (unit === 'hour') return addDays(from, Math.ceil(count / 24));
  if (unit === 'day' || unit === 'calendar day') return addDays(from, count);
  if (unit === 'working day' || unit === 'business day') return addWorkingDays(from, count);
  if (unit === 'week' || unit === 'fortnight') return addDays(from, count * (unit === 'week' ? 7 : 14));
  const months = { month: 1, 'calendar month': 1, quarter: 3, year: 12, decade: 120 }[unit] ?? 0;
  return addMonths(from, count * months);
}

/** The last day of an amount of time that runs from the text's date, with what that takes for granted. */
export function reckonFromText(amount: Amount, reference: Reference): Pick<Found, 'iso' | 'assumption'> {
  if (reference.date === null) return { iso: null, assumption: 'the text\u2019s date is not known' };
  const counted = 'counted from the text\u2019s date';
  const isWorking = amount.unit.startsWith('working') || amount.unit.startsWith('business');
  const assumption = isWorking ? `${counted}; working days read as Monday to Friday, holidays not known` : counted;
  return { iso: addAmount(reference.date, amount), assumption };
}

/** ISO 8601 duration of an amount of time ("P60D"). */
export function isoDuration({ count, unit }: Pick<Amount, 'count' | 'unit'>): string {
  if (unit === 'hour') return `PT${count}H`;
  if (unit.endsWith('day')) return `P${count}D`;
  if (unit === 'week' || unit === 'fortnight') return `P${count * (unit === 'week' ? 1 : 2)}W`;
  if (unit === 'year' || unit === 'decade') return `P${count * (unit === 'year' ? 1 : 10)}Y`;
  return `P${count * (unit === 'quarter' ? 3 : 1)}M`;
}
