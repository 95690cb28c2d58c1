import type { Instrument, Range } from './found.ts';

const spaced = (source: string) => source.replaceAll(' ', '\\s{1,6}');
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = `\\d{1,2} ${MONTH}(?: (?:19|20)\\d\\d)?`;
const COUNCIL = '(?:(?:UN|U\\.N\\.|United Nations) )?(?:(?:Security Council|General Assembly|UNSC|UNGA) )';

/** Instruments that a text relies on without a title of their own. */
const GENERIC: readonly RegExp[] = [
  // "international obligations", "international labour standards", "international non-proliferation agreements"
  'international (?:human rights |(?!law |legal )[a-z]+(?:-[a-z]+)? )?(?:obligations|treaties|conventions|agreements)',
  'international (?:[a-z]+(?:-[a-z]+)? )?(?:rules and standards|standards and rules|rules and norms|norms and standards)',
  'international (?:labou?r|human rights|environmental|accounting|maritime|aviation|humanitarian|financial reporting|AML/CFT|transparency) standards',
  '[Mm]ultilateral [Ee]nvironmental [Aa]greements',
  'bilateral (?:[a-z]+ )?(?:agreements|treaties|arrangements|commitments and arrangements)',
  // "the 23 October ceasefire agreement"
  `${DAY} (?:[a-z]+ ){0,2}(?:agreement|accord|declaration|memorandum|protocol|communiqu[eé]|understanding)`,
  // "the General Assembly resolution of 2 March 2022"
  `${COUNCIL}[Rr]esolution (?:of|on) ${DAY}`,
  // "subsequent relevant resolutions", "applicable UN resolutions", "relevant Presidential Statements"
  `(?:(?:subsequent|applicable|pertinent) (?:relevant )?|relevant subsequent )(?:${COUNCIL}|(?:UN|U\\.N\\.|United Nations) )?[Rr]esolutions`,
  `relevant (?:UN|U\\.N\\.|United Nations) [Rr]esolutions`,
  '(?:relevant |subsequent )+(?:Security Council )?[Pp]residential [Ss]tatements',
  `[Ss]tatements? (?:of|by) its President of ${DAY}`,
  '[Zz]ero-tolerance policy(?: of the (?:UN|United Nations))?(?: on sexual exploitation and abuse)?',
].map((source) => new RegExp(spaced(`(?<![\\w-])(?:${source})(?![\\w-])`), 'gu'));

const GOAL = /\bSDGs?\s?(\d{1,2})(?:\.\d{1,2})?(?!\d)/gu;

/** Instruments told by their kind alone ("international obligations", "the 23 October ceasefire agreement", "SDG 4"). */
export function findGeneric(text: string, range: Range): Instrument[] {
  const found: Instrument[] = [];
  for (const pattern of [...GENERIC, GOAL]) {
    pattern.lastIndex = range.start;
    for (let match = pattern.exec(text); match && match.index < range.end; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      const name = pattern === GOAL ? `SDG${match[1]}` : match[0].replaceAll(/\s+/g, ' ');
      if (end <= range.end) found.push({ name, part: null, start: match.index, end });
    }
  }
  return found;
}
