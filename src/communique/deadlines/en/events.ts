import { addDays } from '../calendar.ts';
import type { Reference } from '../deadline.ts';
import type { Found, PhraseReader } from '../reader.ts';
import { readAmount, reckonFromText } from './amounts.ts';
import { readSpan } from './parts.ts';
import { NUMBERED_CONFERENCES, OCCASIONS, PATTERN, phrase, spaced } from './words.ts';

/** How an occasion is approached; `loose` frames need a word that says it is to come. */
interface Approach {
  rule: string;
  starts: readonly string[];
  words: RegExp;
  strength: number;
  /** a day given with the event is itself too late */
  before: boolean;
  loose: boolean;
}

const APPROACHES: readonly Approach[] = [
  {
    rule: 'before-event',
    starts: ['before', 'prior', 'ahead', 'in', 'well'],
    words: phrase('(?:well )?(?:before|prior to|ahead of|in advance of|in the run-up to) '),
    strength: 0.7,
    before: true,
    loose: false,
  },
  {
    rule: 'no-later-than-event',
    starts: ['by', 'no', 'not', 'until', 'at', 'in', 'up'],
    words: phrase('(?:(?:by )?(?:no|not) later than|by the time of|at the latest (?:by|at)|until|up to|in time for) '),
    strength: 0.75,
    before: false,
    loose: false,
  },
  // "by" also names who acts ("as agreed by the Conference"), so the event must be said to come
  { rule: 'by-event', starts: ['by'], words: phrase('by '), strength: 0.75, before: false, loose: true },
  {
    rule: 'at-event',
    starts: ['at', 'during', 'on', 'for', 'in'],
    words: phrase('(?:at|during|on the (?:margins|sidelines|occasion) of|for|in) '),
    strength: 0.5,
    before: false,
    loose: true,
  },
];

const NUMBERED = new RegExp(
  `(?:the\\s{1,8})?(?:\\p{Lu}[\\w\u2019'&-]*\\s{1,8}){0,4}?(?:${NUMBERED_CONFERENCES.join('|')})[- ]?\\d{1,3}(?:\\.\\d)?(?!\\w)`,
  'uy',
);

const TO_COME = /\b(?:next|upcoming|forthcoming|coming|following|future|subsequent|planned|scheduled)\b/i;
const MONTH_NAMED = new RegExp(`\\b${PATTERN.month}(?!\\w)`);
const DETERMINER = "(?:(?:the|its|their|our|his|her|a|an|(?:this|next) year[\u2019']s) )?";
const LOWER_PREMODIFIER =
  "(?:next|upcoming|forthcoming|coming|following|future|planned|scheduled|annual|regular|ordinary|special|high-level|ministerial|review|first|second|third|fourth|fifth|\\d{1,3}(?:st|nd|rd|th)|[\\w-]+-?(?:ninth|eighth|seventh|sixth|fifth|fourth|third|second|first|tieth|teenth)|leaders[\u2019']|ministers[\u2019']|foreign|finance|trade|political|directors|general|parliamentary|presidential|legislative|pledging|donor|donors[\u2019']|plenary|follow-up|informal|joint|summit|conference)";
const HEADS = OCCASIONS.map((head) => `[${head[0]?.toUpperCase()}${head[0]}]${head.slice(1)}`).join('|');

/** Determiner, up to nine words that are capitalised or known before an occasion, the occasion. */
const OCCASION = new RegExp(
  spaced(
    `${DETERMINER}(?:(?:\\p{Lu}[\\w\u2019'&./-]*|${LOWER_PREMODIFIER}|(?:of|on|and|for|to)(?: the)?(?= \\p{Lu})|\\(\\w+\\)),? ){0,9}?(?:${HEADS})(?![\\w-])`,
  ),
  'uy',
);

/** What may stand between an occasion and its date: "(MC12)", "of G20 Finance Ministers", "to be held". */
const COMPLEMENT = new RegExp(
  spaced(
    `(?: \\([\\w -]+\\))?(?: (?:of|on|for|to|with|and)(?: the| our| its)?(?: (?:\\p{Lu}[\\w\u2019'&./-]*|and|of|for|the)){1,12})?(?:,? (?:in \\p{Lu}[\\p{L}\u2019'-]+(?: \\p{Lu}[\\p{L}\u2019'-]+)?|to be (?:held|convened)|scheduled|planned|taking place|due|held|hosted by \\p{Lu}\\p{L}+))*,?(?: for)? (?=in|on|this|next|later|early|late)`,
  ),
  'uy',
);
const DATE_OPENER = phrase('(?:(?:later |early |late )?(?:in|on)|(?:later )?(?=this |next )) ?');

interface EventDate {
  end: number;
  first: string | null;
  last: string | null;
  assumption: string | null;
  isDay: boolean;
}

function dateOfEvent(text: string, at: number, reference: Reference): EventDate | null {
  COMPLEMENT.lastIndex = at;
  const complement = COMPLEMENT.exec(text);
  if (!complement) return null;
  DATE_OPENER.lastIndex = at + complement[0].length;
  const opener = DATE_OPENER.exec(text);
  if (!opener) return null;
  const from = DATE_OPENER.lastIndex || at + complement[0].length + opener[0].length;
  const found = readSpan(text, from, reference);
  if (found) {
    const { first, last, assumption, kind } = found.span;
    return { end: found.end, first, last, assumption, isDay: kind === 'date' };
  }
  const amount = /^in\b/i.test(opener[0]) ? readAmount(text, from) : null;
  if (!amount) return null;
  const { iso: day, assumption } = reckonFromText(amount, reference);
  const iso = day !== null && /^(?:year|decade)$/.test(amount.unit) ? `${day.slice(0, 4)}-12-31` : day;
  return { end: amount.end, first: iso, last: iso, assumption, isDay: false };
}

function occasionAt(text: string, at: number): { end: number; words: string } | null {
  for (const pattern of [NUMBERED, OCCASION]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { end: at + match[0].length, words: match[0] };
  }
  return null;
}

/** "at the July meeting": the month in the name dates it. */
function monthInName(words: string, reference: Reference): EventDate | null {
  const match = MONTH_NAMED.exec(words);
  const found = match && readSpan(match[0], 0, reference);
  if (!found) return null;
  const { first, last, assumption } = found.span;
  return { end: 0, first, last, assumption, isDay: false };
}

/** "Nutrition for Growth Summit": the preposition runs through a name. */
const IN_NAME = /\p{Lu}[\p{L}-]+\s+$/u;

function readApproach(text: string, at: number, reference: Reference): Found | null {
  for (const { words, rule, strength, before, loose } of APPROACHES) {
    words.lastIndex = at;
    const match = words.exec(text);
    if (match && /^for/i.test(match[0]) && IN_NAME.test(text.slice(Math.max(0, at - 24), at))) continue;
    const occasion = match && occasionAt(text, at + match[0].length);
    if (!occasion) continue;
    const named = monthInName(occasion.words, reference);
    const date = named ?? dateOfEvent(text, occasion.end, reference);
    const isFuture = date !== null && date.last !== null && (reference.date === null || date.last >= reference.date);
    const isNumbered = rule === 'by-event' && /\d/.test(occasion.words);
    if (loose && !TO_COME.test(occasion.words) && !isFuture && !isNumbered) continue;
    const late = date !== null && reference.date !== null && date.last !== null && !isFuture;
    if (late) return null;
    const iso = date?.last && before && date.isDay ? addDays(date.last, -1) : (date?.last ?? null);
    const assumption = date ? (date.assumption ?? (date.isDay ? null : 'the day of the event is not given')) : null;
    const end = Math.max(occasion.end, date?.end ?? 0);
    return { end, kind: 'event', rule, iso, assumption, strength, opens: date?.first ?? null, tense: loose };
  }
  return null;
}

/** English phrases that tie an act to a meeting, an election or another set occasion. */
export const EVENT_READERS: readonly PhraseReader[] = [
  { starts: [...new Set(APPROACHES.flatMap(({ starts }) => starts))], read: readApproach },
];
