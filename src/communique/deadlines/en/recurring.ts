import type { Found, PhraseReader } from '../reader.ts';
import { isoDuration, readAmount } from './amounts.ts';
import { phrase } from './words.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  biannually: 'P6M',
  'semi-annually': 'P6M',
  semiannually: 'P6M',
  'twice yearly': 'P6M',
  annually: 'P1Y',
  yearly: 'P1Y',
  biennially: 'P2Y',
};
const BASES: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  biannual: 'P6M',
  'semi-annual': 'P6M',
  annual: 'P1Y',
  yearly: 'P1Y',
  biennial: 'P2Y',
};

const ADVERB = phrase(`(?<w>${Object.keys(ADVERBS).join('|')})(?! (?:report|basis|meeting|budget|review)|[\\w-])`);
const BASIS = phrase(`on an? (?<w>${Object.keys(BASES).join('|')}) basis`);
const INTERVALS = phrase('at (?:least )?(?<w>monthly|quarterly|annual|yearly|biannual) intervals');
const EVERY = phrase('(?:at least )?every ');
const EVERY_ONE = phrase(
  '(?:at least )?(?:(?<f>once|twice) )?(?:every|each|a|per|in every) (?<u>year|month|quarter|week|day)(?![\\w-])',
);
const THEREAFTER = phrase(',? thereafter');
const TWICE: Readonly<Record<string, string>> = {
  year: 'P6M',
  month: 'P2W',
  quarter: 'P6W',
  week: 'P3D',
  day: 'PT12H',
};

/** A sum or a count before the words: "$100 billion annually" says how much, not when. */
const SUM_BEFORE =
  /(?:[$\u20ac\u00a3]\s?[\d.,]+|[\d.,]+)\s*(?:million|billion|trillion|per cent|percent|%|tonnes|dollars|euros|people)?(?:\s+\w+){0,2}\s+$/i;

function found(text: string, end: number, interval: string): Found {
  THEREAFTER.lastIndex = end;
  const tail = THEREAFTER.exec(text);
  const assumption = 'comes back; no last day';
  return {
    end: end + (tail?.[0].length ?? 0),
    kind: 'recurring',
    rule: 'recurring',
    iso: null,
    assumption,
    strength: 0.3,
    interval,
  };
}

function readEvery(text: string, at: number): Found | null {
  EVERY.lastIndex = at;
  const match = EVERY.exec(text);
  const amount = match && readAmount(text, at + match[0].length);
  if (amount) return found(text, amount.end, isoDuration(amount));
  EVERY_ONE.lastIndex = at;
  const one = EVERY_ONE.exec(text);
  if (!one) return null;
  const unit = (one.groups?.['u'] ?? '').toLowerCase();
  if (unit === 'day' && !one.groups?.['f']) return null;
  const isSum = !one.groups?.['f'] && !/^(?:at least )?(?:every|each)/i.test(one[0]);
  if (isSum) return null;
  const interval = one.groups?.['f']?.toLowerCase() === 'twice' ? TWICE[unit] : isoDuration({ count: 1, unit });
  return found(text, at + one[0].length, interval ?? 'P1Y');
}

function readAdverb(text: string, at: number): Found | null {
  for (const [pattern, table] of [
    [ADVERB, ADVERBS],
    [BASIS, BASES],
    [INTERVALS, { ...ADVERBS, ...BASES }],
  ] as const) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const interval = match && (table as Readonly<Record<string, string>>)[(match.groups?.['w'] ?? '').toLowerCase()];
    if (match && interval) {
      if (SUM_BEFORE.test(text.slice(Math.max(0, at - 40), at))) return null;
      return found(text, at + match[0].length, interval);
    }
  }
  return null;
}

/** English phrases for acts that come back at an interval; "regularly" names none and is not read. */
export const RECURRING_READERS: readonly PhraseReader[] = [
  { starts: ['every', 'each', 'once', 'twice', 'at'], read: readEvery },
  { starts: [...Object.keys(ADVERBS).map((word) => word.split(/[ -]/)[0] ?? word), 'on', 'at'], read: readAdverb },
];
