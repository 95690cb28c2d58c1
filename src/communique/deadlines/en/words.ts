/** The English words of time that the deadline grammar is built from; data, no rules. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  forty: 40,
  'forty-five': 45,
  'forty-eight': 48,
  fifty: 50,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
  'one hundred': 100,
  'one hundred and twenty': 120,
  'one hundred and eighty': 180,
};

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};

/** Amounts that name no number. */
export const LOOSE_AMOUNTS = ['few', 'several', 'couple of', 'some', 'many'] as const;

/** Words for a meeting or another set occasion, singular, lower case. */
export const OCCASIONS = [
  'anniversary',
  'assembly',
  'ballot',
  'conference',
  'congress',
  'election',
  'elections',
  'gathering',
  'meeting',
  'meetings',
  'ministerial',
  'plenary',
  'referendum',
  'replenishment',
  'report',
  'reports',
  'retreat',
  'round',
  'segment',
  'session',
  'stocktake',
  'summit',
  'summits',
  'symposium',
  'workshop',
] as const;

/** Short names of recurring conferences that stand with a number ("COP26", "MC12"). */
export const NUMBERED_CONFERENCES = [
  'BWC',
  'CBD',
  'CCD',
  'CHOGM',
  'CMA',
  'CMP',
  'CND',
  'COP',
  'CSW',
  'HLM',
  'HLPF',
  'HRC',
  'ILC',
  'INC',
  'MC',
  'MOP',
  'SB',
  'TICAD',
  'UNCTAD',
  'UNEA',
  'UNGA',
  'WHA',
] as const;

/** Acts whose date is the text's own date, as said after "within 30 days of". */
export const OWN_ACTS =
  'adoption|passage|passing|date|issuance|publication|release|signing|signature|conclusion|announcement';

/** Number named by English words or digits ("twelve", "twelve (12)", "1,000"); null when it names none. */
export function readNumber(words: string): number | null {
  const digits = /\d[\d,]*/.exec(words)?.[0];
  if (digits) return Number(digits.replaceAll(',', ''));
  return NUMBERS[words.toLowerCase().replaceAll(/\s+/g, ' ').replace(/ \(.*/, '')] ?? null;
}

/** Place in order named by an English word ("third", "3rd"); null when it is none. */
export function readOrdinal(word: string): number | null {
  return ORDINALS[word.toLowerCase()] ?? null;
}

/** Month number from 1 of an English month name, full or cut short; null for others and for lower-case "may" or "march". */
export function readMonth(word: string): number | null {
  if (word[0] !== word[0]?.toUpperCase()) return null;
  const head = word.slice(0, 3).toLowerCase();
  const at = MONTHS.findIndex((month) => month.toLowerCase().startsWith(head));
  return at < 0 ? null : at + 1;
}

const numberWords = Object.keys(NUMBERS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const monthWords = MONTHS.map((month) => (month.length > 4 ? `${month}|${month.slice(0, 3)}\\.?` : month)).join('|');

/** Pattern sources, without groups; in them one space stands for any white space. */
export const PATTERN = {
  month: `(?:${monthWords}|Sept\\.?)`,
  day: '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)(?:st|nd|rd|th)?',
  year: '(?:19|20)\\d\\d(?![\\d/]|[.,]\\d)',
  number: `(?:\\d{1,4}(?:,\\d{3})?(?:(?: |-)?\\([a-z -]+\\))?|(?:${numberWords})(?: \\(\\d+\\))?)(?![\\w.])`,
  unit: '(?:hour|working day|business day|calendar day|day|week|fortnight|calendar month|month|quarter|year|decade)s?',
  ordinal: '(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)',
  weekday: '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
} as const;

/** In a pattern source, one space for any white space and ` ?` for white space or none. */
export function spaced(source: string): string {
  return source.replaceAll(' ?', '\\s{0,8}').replaceAll(' ', '\\s{1,8}');
}

/** A sticky, case-blind expression from a source in which one space stands for any white space. */
export function phrase(source: string): RegExp {
  return new RegExp(spaced(source), 'iy');
}
