import { sentenceBefore } from './tense.ts';

/** Nouns that make a name of what stands before them ("the Equal by 30 Campaign", "the Zero Hunger by 2030 Initiative"). */
const NAME_HEADS =
  /^\s{1,4}(?:\p{Lu}[\p{L}-]*\s{1,4}){0,3}(?:Agenda|Alliance|Call|Campaign|Challenge|Coalition|Communiqu\u00e9|Compact|Declaration|Drive|Fund|Goals?|Initiative|Mission|Partnership|Plan|Pledge|Programme|Program|Project|Roadmap|Strategy|Summit|Vision)\b/u;
const CAPITALISED_BEFORE = /\p{Lu}[\p{L}\p{N}-]*\s{1,4}$/u;
const QUOTES: readonly (readonly [string, string])[] = [
  ['\u201c', '\u201d'],
  ['\u2018', '\u2019'],
  ['\u00ab', '\u00bb'],
];
const QUOTED_NAME = 80;

/** True when a capitalised name runs through the phrase, or it stands inside a quoted title. */
export function insideName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - QUOTED_NAME), start);
  const after = text.slice(end, end + QUOTED_NAME);
  if (CAPITALISED_BEFORE.test(before) && NAME_HEADS.test(after)) return true;
  return QUOTES.some(([open, close]) => {
    const opened = before.lastIndexOf(open);
    if (opened < 0 || before.indexOf(close, opened) >= 0) return false;
    const title = before.slice(opened + 1) + text.slice(start, end) + after.slice(0, Math.max(0, after.indexOf(close)));
    return after.includes(close) && /^\p{Lu}/u.test(title) && !/[.;]/.test(title);
  });
}

const SUBORDINATE =
  /\b(?:which|who|whose|noting|recogni[sz]ing|recalling|building on|acknowledging|given that|because)\b/i;

const EVENTUALITY = /\bin the (?:event|case) of\b/i;

/** "in the event of a new outbreak ... within 100 days": the time runs from that event, not from the text's date. */
export function awaitsEvent(text: string, from: number, at: number): boolean {
  return EVENTUALITY.test(sentenceBefore(text, from, at));
}

/** A phrase after "which" or "noting" belongs to that clause rather than to the main act. */
export function weightAt(text: string, from: number, at: number): number {
  return SUBORDINATE.test(sentenceBefore(text, from, at)) ? 0.7 : 1;
}

/** What the act is measured against: "aligned with net zero by 2050", "consistent with our targets for 2030". */
const BENCHMARK = /\b(?:align\w*\b[^,;]{0,60}|consistent|in line|compatible|commensurate|in keeping) with\b[^,;]*$/i;

/** A gap, budget or target that the year belongs to. */
const FOR_NEED = /\b(?:gaps?|budgets?|shortfalls?|targets?|goals?|figures?|deficits?)\s+$/i;

/** "the scheme that Kenya will lead this year": another's act, told in a relative clause. */
const OTHERS_ACT = /\b(?:that|which)\s+(?:the\s+)?\p{Lu}[\p{L}-]+\s+(?:will|would|is|are|has|have|plans?)\b[^,;]*$/u;

/** True when a phrase dates a benchmark, a need or another's act that the clause only mentions. */
export function belongsElsewhere(text: string, from: number, at: number): boolean {
  const before = sentenceBefore(text, from, at);
  if (BENCHMARK.test(before) || OTHERS_ACT.test(before)) return true;
  return FOR_NEED.test(before) && /^for\b/i.test(text.slice(at, at + 4));
}
