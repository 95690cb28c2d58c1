import type { DeadlineKind } from '../deadline.ts';
import { phrase } from './words.ts';

/** Words that put an act before, at or inside a stretch of the calendar. */
export interface Frame {
  rule: string;
  starts: readonly string[];
  words: RegExp;
  /** which day of the stretch is the last on time; `before`: the eve of its first day */
  edge: 'last' | 'before';
  strength: number;
  /** kinds of span that it takes; all when absent */
  takes?: readonly DeadlineKind[];
  /** names of its own year only: "to 2025", not "to March" */
  absolute?: boolean;
  /** the clause's tense decides when the stretch holds the text's own date */
  tense?: boolean;
  /** overrides the span's kind */
  kind?: DeadlineKind;
}

const NOT_A_DAY: readonly DeadlineKind[] = ['week', 'month', 'quarter', 'season', 'year', 'decade', 'range'];

/** The frames of English, tried in this order. */
export const FRAMES: readonly Frame[] = [
  {
    rule: 'by',
    starts: ['by', 'no', 'not', 'on', 'at', 'latest'],
    words: phrase(
      '(?:by (?:no later than|not later than|around|about|or before)|by|(?:no|not) later than|on or before|at (?:the )?latest(?: by| in| on)?|latest by) ',
    ),
    edge: 'last',
    strength: 1,
  },
  {
    rule: 'before',
    starts: ['before', 'prior', 'ahead', 'in', 'well', 'earlier'],
    words: phrase('(?:well )?(?:before|prior to|ahead of|in advance of|earlier than) '),
    edge: 'before',
    strength: 0.95,
  },
  {
    rule: 'until',
    starts: ['until', 'till', 'up', 'through', 'throughout', 'for', 'lasting', 'expiring', 'ending', 'terminating'],
    words: phrase(
      '(?:(?:for (?:a|the) period )?(?:until|till|up until|up to(?: and including)?|through(?: to)?|ending(?: on)?|expiring(?: on)?|lasting until)) ',
    ),
    edge: 'last',
    strength: 0.85,
  },
  {
    rule: 'to',
    starts: ['to'],
    words: phrase('to '),
    edge: 'last',
    strength: 0.5,
    absolute: true,
    takes: ['year', 'date', 'month'],
  },
  {
    rule: 'over-to',
    starts: ['over', 'in', 'during', 'between'],
    words: phrase(
      '(?:(?:over|in|during) the (?:\\w+ )?(?:years|decades?|months|period) (?:up )?(?:to|until|through)|between now and) ',
    ),
    edge: 'last',
    strength: 0.7,
  },
  {
    rule: 'in',
    starts: ['in', 'during', 'throughout', 'across', 'over', 'within', 'later', 'sometime'],
    words: phrase(
      '(?:(?:later |sometime )?(?:in|during|within)|throughout|across|over)(?: the (?:course|context|remainder|rest) of)? ',
    ),
    edge: 'last',
    strength: 0.75,
    takes: NOT_A_DAY,
    tense: true,
  },
  { rule: 'on', starts: ['on'], words: phrase('on '), edge: 'last', strength: 0.85, takes: ['date'], tense: true },
  {
    rule: 'at-part',
    starts: ['at', 'towards', 'toward', 'around'],
    words: phrase('(?:at|towards?|around) (?=the (?:end|close|beginning|start|turn|outset|middle)|year|mid)'),
    edge: 'last',
    strength: 0.75,
    tense: true,
  },
  {
    rule: 'for',
    starts: ['for'],
    words: phrase('for (?:the period )?'),
    edge: 'last',
    strength: 0.35,
    takes: ['year', 'range'],
    absolute: true,
    tense: true,
  },
  {
    rule: 'from',
    starts: ['starting', 'beginning', 'commencing', 'effective', 'from', 'as'],
    words: phrase('(?:starting|beginning|commencing|effective)(?: (?:in|on|from|with))? |as (?:of|from) |from '),
    edge: 'last',
    strength: 0.3,
    kind: 'start',
    tense: true,
  },
];
