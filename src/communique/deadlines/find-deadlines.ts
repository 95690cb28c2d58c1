import type { Deadline, Range, Reference } from './deadline.ts';
import { ENGLISH } from './en/index.ts';
import type { DeadlineGrammar, Found, PhraseReader } from './reader.ts';

/** Grammars by language; French and Arabic find their place here. */
const GRAMMARS = { en: ENGLISH } as const;

interface Prepared {
  grammar: DeadlineGrammar;
  opener: RegExp;
  byFirstWord: ReadonlyMap<string, readonly PhraseReader[]>;
}

function prepare(grammar: DeadlineGrammar): Prepared {
  const byFirstWord = new Map<string, PhraseReader[]>();
  for (const reader of grammar.readers) {
    for (const start of reader.starts) byFirstWord.set(start, [...(byFirstWord.get(start) ?? []), reader]);
  }
  const words = [...byFirstWord.keys()].filter((word) => word !== '#').join('|');
  const opener = new RegExp(
    `(?<![\\w\u2019'-])(?:(?<word>${words})\\b|(?<number>\\d+|two|three|four|five|six|nine|ten|twelve|eighteen|thirty|sixty|ninety)(?=\\s(?:calendar |working )?(?:day|week|month|year)))`,
    'giu',
  );
  return { grammar, opener, byFirstWord };
}

const PREPARED = { en: prepare(GRAMMARS.en) };

/** The longest phrase from an offset on; of two as long, the one that binds more. */
function longest(readers: readonly PhraseReader[], text: string, at: number, reference: Reference): Found | null {
  let best: Found | null = null;
  for (const { read } of readers) {
    const found = read(text, at, reference);
    if (!found) continue;
    if (!best || found.end > best.end || (found.end === best.end && found.strength > best.strength)) best = found;
  }
  return best;
}

/** True when the phrase speaks of time gone by: its last day is past, or the clause's tense says so. */
function isPast(found: Found, { date }: Reference, tellsOfPast: () => boolean): boolean {
  if (date === null) return found.tense === true && found.kind !== 'duration' && tellsOfPast();
  if (found.iso !== null && found.iso < date) return true;
  if (!found.tense) return false;
  const mayBeNow = found.opens === undefined || found.opens === null || found.opens <= date;
  return mayBeNow && tellsOfPast();
}

function isToday(found: Found, { date }: Reference): boolean {
  return found.iso !== null && found.iso === date && found.rule.startsWith('on:');
}

function toDeadline(text: string, start: number, found: Found, weight: number): Deadline {
  const { end, iso, assumption, kind, rule, strength, interval = null } = found;
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  return {
    start,
    end,
    phrase: words,
    iso,
    assumption,
    kind,
    rule,
    strength: Math.round(strength * weight * 100) / 100,
    interval,
  };
}

/**
 * The time phrases of a stretch of text that look ahead, in text order, never overlapping.
 * Past dates, numbers of instruments and years inside names are passed over; "regularly" sets no time and is not a deadline.
 * Without a date of the text only phrases that name their own year get a day. Linear in the length of the stretch.
 */
export function findDeadlines(text: string, range: Range, reference: Reference): Deadline[] {
  const { grammar, opener, byFirstWord } = PREPARED.en;
  const found: Deadline[] = [];
  // looked for in a cut of the text: behind the stretch the next match may stand anywhere
  const within = text.slice(0, range.end);
  opener.lastIndex = range.start;
  for (let match = opener.exec(within); match; match = opener.exec(within)) {
    const start = match.index;
    const readers = byFirstWord.get(match.groups?.['word']?.toLowerCase() ?? '#') ?? [];
    const phrase = longest(readers, text, start, reference);
    if (!phrase || phrase.end > range.end) continue;
    const past = isPast(phrase, reference, () => grammar.looksBack(text, range.start, [start, phrase.end]));
    opener.lastIndex = phrase.end;
    if (past || isToday(phrase, reference) || grammar.insideName(text, start, phrase.end)) continue;
    if (grammar.belongsElsewhere(text, range.start, start)) continue;
    const awaits = phrase.kind === 'duration' && grammar.awaitsEvent(text, 0, start);
    const told = awaits ? { ...phrase, iso: null, assumption: 'runs from another event' } : phrase;
    found.push(toDeadline(text, start, told, grammar.weightAt(text, range.start, start)));
  }
  return found;
}

/** The deadline of a clause: the phrase that binds most, the earlier in the text of two alike; null when there is none. */
export function bestDeadline(deadlines: readonly Deadline[]): Deadline | null {
  return deadlines.reduce<Deadline | null>(
    (best, next) => (!best || next.strength > best.strength ? next : best),
    null,
  );
}
