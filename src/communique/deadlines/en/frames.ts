import { addDays } from '../calendar.ts';
import type { DeadlineKind, Reference } from '../deadline.ts';
import type { Found, PhraseReader } from '../reader.ts';
import type { Span, SpanFound } from '../span.ts';
import { type Frame, FRAMES } from './frame-table.ts';
import { readSpan } from './parts.ts';
import { phrase } from './words.ts';

const LATEST = phrase(',? (?:at the (?:very )?latest|or (?:sooner|earlier|before))(?![\\w])');
const OPEN_ENDED = phrase(',? and (?:beyond|thereafter|onwards?|after)(?![\\w])|,? onwards?(?![\\w])');
const RANGE_OPENER = phrase('(?:from|between) ');
const RUN_JOIN = phrase(',? (?:and|or)(?: in)? (?=(?:19|20)\\d\\d|[A-Z]|next|the)');
const RANGE_JOIN = phrase('(?: ?[-\u2013\u2014] ?| (?:to|until|till|through|and) (?:the )?)');

/** "from March to June 2023", "between 2022 and 2025": the later end counts. */
function readRange(text: string, at: number, reference: Reference): Found | null {
  RANGE_OPENER.lastIndex = at;
  const opener = RANGE_OPENER.exec(text);
  const first = opener && readSpan(text, at + opener[0].length, reference);
  if (!first) return null;
  const isRun = first.span.kind === 'range' || (first.span.kind === 'date' && first.span.first !== first.span.last);
  if (isRun) return rangeFound(first, first.span.first);
  RANGE_JOIN.lastIndex = first.end;
  const join = RANGE_JOIN.exec(text);
  const second = join && readSpan(text, first.end + join[0].length, reference);
  return second ? rangeFound(second, first.span.absolute ? first.span.first : second.span.first) : null;
}

function rangeFound({ span, end }: SpanFound, opens: string | null): Found {
  const { last: iso, assumption } = span;
  return { end, kind: 'range', rule: 'range', iso, assumption, strength: 0.7, opens, tense: true };
}

function lastOnTime(span: Span, edge: 'last' | 'before', rule: string): string | null {
  if (edge === 'before' && !span.closes) return span.first && addDays(span.first, -1);
  if (span.opens && (rule === 'by' || rule === 'until')) return span.first;
  return span.last;
}

/** "in 2023 and 2024", "in October and November 2022": the run goes on to its last member. */
function readRun(text: string, found: SpanFound, reference: Reference): SpanFound {
  RUN_JOIN.lastIndex = found.end;
  const join = RUN_JOIN.exec(text);
  const next = join && readSpan(text, found.end + join[0].length, reference);
  if (!next || next.span.kind !== found.span.kind || next.span.last === null) return found;
  const first = found.span.absolute ? found.span.first : next.span.first;
  return { end: next.end, span: { ...next.span, kind: 'range', first, rule: `${next.span.rule}-run` } };
}

function readFrame(text: string, at: number, reference: Reference): Found | null {
  for (const { words, rule, edge, strength, takes, absolute, tense = false, kind } of FRAMES) {
    words.lastIndex = at;
    const match = words.exec(text);
    const found = match && readSpan(text, at + match[0].length, reference);
    if (!found || (absolute && !found.span.absolute)) continue;
    const { span, end } = rule === 'in' || rule === 'for' ? readRun(text, found, reference) : found;
    if (takes && !takes.includes(span.kind)) continue;
    return { ...framed(text, { span, end }, { rule, edge, strength, kind }), opens: openingOf(span, reference), tense };
  }
  return null;
}

/** A month without a year that was put into the next year may as well be the one just gone: then the tense decides. */
function openingOf(span: Span, { date }: Reference): string | null {
  const isGuess = span.yearless && span.first !== null && date !== null && span.first.slice(0, 4) > date.slice(0, 4);
  return isGuess ? null : span.first;
}

type FrameSaid = Pick<Frame, 'rule' | 'edge' | 'strength'> & { kind: DeadlineKind | undefined };

function framed(text: string, { span, end }: SpanFound, { rule, edge, strength, kind }: FrameSaid): Found {
  const iso = lastOnTime(span, edge, rule);
  const base = { rule: `${rule}:${span.rule}`, kind: kind ?? span.kind, assumption: span.assumption };
  OPEN_ENDED.lastIndex = end;
  const open = OPEN_ENDED.exec(text);
  if (open && rule !== 'by' && rule !== 'before') {
    return {
      ...base,
      end: end + open[0].length,
      kind: 'vague',
      iso: null,
      assumption: 'no last day is set',
      strength: 0.4,
    };
  }
  LATEST.lastIndex = end;
  const latest = LATEST.exec(text);
  return { ...base, end: end + (latest?.[0].length ?? 0), iso, strength };
}

const BARE = phrase('(?:(?:later|early|late) (?=this|next)|(?=this |next ))');

/** "this year", "early next year", "later this month": no preposition. */
function readBare(text: string, at: number, reference: Reference): Found | null {
  BARE.lastIndex = at;
  const opener = BARE.exec(text);
  if (!opener) return null;
  const isEarly = /^early/i.test(opener[0]);
  const found = readSpan(text, isEarly ? at : at + opener[0].length, reference);
  if (!found || found.span.kind === 'date') return null;
  const bare = framed(text, found, { rule: 'bare', edge: 'last', strength: 0.75, kind: undefined });
  return { ...bare, opens: found.span.first, tense: true };
}

/** English phrases that tie an act to the calendar. */
export const FRAME_READERS: readonly PhraseReader[] = [
  { starts: ['from', 'between'], read: readRange },
  { starts: [...new Set(FRAMES.flatMap((frame) => frame.starts))], read: readFrame },
  { starts: ['this', 'next', 'later', 'early', 'late'], read: readBare },
];
