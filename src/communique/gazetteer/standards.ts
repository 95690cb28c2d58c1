import type { Instrument } from './found.ts';
import { GAP, type Tokens } from './tokens.ts';
import { type Unit, wordsOf } from './units.ts';

const collapsed = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

/** What a body's name makes an instrument of: "WTO rules", "WTO notification requirements", "the IAEA additional protocol". */
const AFTER_BODY =
  /^(?:\s*\((?<short>\p{Lu}[\p{L}\p{N}]{1,9})\))?\s+(?<what>(?:(?:additional|optional) protocols?|framework(?!\s+agreement)|(?:\p{Ll}{4,16}\s+)?(?:rules|standards|requirements|guidelines|targets)|recommendations|conventions)(?:\s+and\s+(?:rules|standards|guidelines|recommendations|regulations|procedures))?)(?![\w-])/u;
const BEFORE_BODY =
  /\b(?<what>standards|rules|recommendations|guidelines|requirements|regulations|orders?|rulings?|judge?ments?|advisory opinions?)\s+of\s+(?:the\s+)?$/u;
const BY_COURT = /^(?:order|ruling|judge?ment|advisory)/;
const COURT = /\b(?:Court|Tribunal|ICJ|ICC|ITLOS)\b/;

/** Words before a body that only weigh what follows it ("relevant ASEAN agreements and frameworks"). */
const WEIGHED = /\b(?<weight>relevant|applicable|existing)\s+$/u;
const AGREED =
  /^\s+(?<what>(?:agreements|arrangements|frameworks|conventions|instruments|treaties|decisions)(?:\s+and\s+(?:agreements|arrangements|frameworks|conventions|instruments|treaties|decisions))?)(?![\w-])/u;

const REACH = 48;

/** The short form in brackets right after a body's name. */
const SHORT_AFTER = /^\s*\((?<short>\p{Lu}[\p{L}\p{N}]{1,9})\)/u;

/** Rules, standards and orders told by the body that set them ("WTO rules", "the standards of the FATF"), in text order. */
export function findStandards(tokens: Tokens, units: readonly Unit[]): Instrument[] {
  const { text } = tokens;
  const found: Instrument[] = [];
  for (const [index, unit] of units.entries()) {
    if (unit.fact?.type !== 'organisation') continue;
    const start = tokens.start[unit.from] ?? 0;
    const end = tokens.end[unit.to - 1] ?? 0;
    const words = collapsed(wordsOf(tokens, unit));
    const after = text.slice(end, end + REACH);
    const before = text.slice(Math.max(0, start - REACH), start);
    const standard = AFTER_BODY.exec(after);
    const agreed = AGREED.exec(after);
    const weight = WEIGHED.exec(before);
    const owner = BEFORE_BODY.exec(before);
    const isForum = unit.fact.kind === 'forum' && /\sframework\b/u.test(standard?.[0] ?? '');
    const next = units[index + 1];
    const isWhole = !(next?.capital && next.gap === GAP.space);
    const isJoined = tokens.gap[unit.to] === GAP.hyphen || tokens.gap[unit.to] === GAP.slash;
    if (standard && !isJoined && !isForum) {
      const { short, what = '' } = standard.groups ?? {};
      found.push({ name: `${short ?? words} ${collapsed(what)}`, part: null, start, end: end + standard[0].length });
    } else if (agreed && weight) {
      const name = collapsed(weight[0] + words + agreed[0]);
      found.push({ name, part: null, start: start - weight[0].length, end: end + agreed[0].length });
    } else if (owner && isWhole) {
      const { what = '' } = owner.groups ?? {};
      const short = SHORT_AFTER.exec(after)?.groups?.['short'];
      if (BY_COURT.test(what) && !COURT.test(words)) continue;
      const name = BY_COURT.test(what) ? `${what} of the ${words}` : `${short ?? words} ${what}`;
      found.push({ name: collapsed(name), part: null, start: start - owner[0].length, end });
    }
  }
  return found;
}
