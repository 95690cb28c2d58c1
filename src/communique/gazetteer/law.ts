import type { Instrument, Range } from './found.ts';

/** Branches of law by the words that name them. */
const BRANCHES: readonly (readonly [RegExp, string])[] = [
  [/humanitarian/i, 'international humanitarian law'],
  [/human\s+rights/i, 'international human rights law'],
  [/refugees?/i, 'international refugee law'],
  [/criminal/i, 'international criminal law'],
  [/maritime/i, 'international maritime law'],
  [/environmental/i, 'international environmental law'],
  [/trade/i, 'international trade law'],
  [/space/i, 'international space law'],
  [/customary/i, 'customary international law'],
];

const BRANCH = '(?:humanitarian|human rights|refugees?|criminal|maritime|environmental|trade|space)';
const spaced = (source: string) => source.replaceAll(' ?', '\\s{0,6}').replaceAll(' ', '\\s{1,6}');

/** "international humanitarian, human rights and refugee law": one "law" for several branches. */
const LAWS = new RegExp(
  spaced(
    `\\b(?:(?<customary>customary ))?(?:international (?:(?<branches>(?:(?:and |or )?(?:(?:applicable |international ){0,3})${BRANCH}(?: law)?(?:, |,? and |,? or | )?){1,6}))?laws?|(?<bare>(?:humanitarian|human rights|refugee)(?:(?: and |, )(?:humanitarian|human rights|refugee))?) law|(?<ihl>IHL|IHRL)|laws? of (?:armed conflict|war)|(?<!(?:Convention|convention) on the )law of the sea)\\b(?! enforcement)`,
  ),
  'giu',
);

/** The Charter, with the chapter or article that is relied on; after "the" alone it is that of the United Nations. */
const CHARTER = new RegExp(
  spaced(
    '\\b(?:(?<part>Chapters? [IVX]+(?:(?:,| and| or) [IVX]+)*|Articles? \\d+(?:(?:,| and| or) \\d+)*)(?<of> of the (?:Charter of the United Nations|(?:UN|U\\.N\\.|United Nations) Charter|Charter))?)(?!\\w)',
  ),
  'gu',
);

const SHORT: Readonly<Record<string, string>> = {
  ihl: 'international humanitarian law',
  ihrl: 'international human rights law',
};

function namesOf(match: RegExpExecArray): string[] {
  const { customary, branches, bare, ihl } = match.groups ?? {};
  const short = ihl === undefined ? undefined : SHORT[ihl.toLowerCase()];
  if (short) return [short];
  const words = branches ?? bare;
  if (words !== undefined) return BRANCHES.filter(([pattern]) => pattern.test(words)).map(([, name]) => name);
  if (customary !== undefined) return ['customary international law'];
  if (/sea$/i.test(match[0])) return ['law of the sea'];
  if (/conflict$|war$/i.test(match[0])) return ['international humanitarian law'];
  return ['international law'];
}

/** Branches of international law and the UN Charter's chapters, as relied on in a text; in text order. */
export function findLaw(text: string, range: Range): Instrument[] {
  const found: Instrument[] = [];
  const within = text.slice(0, range.end);
  for (const pattern of [LAWS, CHARTER]) {
    pattern.lastIndex = range.start;
    for (let match = pattern.exec(within); match; match = pattern.exec(within)) {
      const start = match.index;
      const end = start + match[0].length;
      if (pattern === LAWS) found.push(...namesOf(match).map((name) => ({ name, part: null, start, end })));
      else if (isCharter(match)) found.push({ name: 'UN Charter', part: match.groups?.['part'] ?? null, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A chapter in Roman numbers is the Charter's even alone; an article only when the Charter is named. */
function isCharter(match: RegExpExecArray): boolean {
  return match.groups?.['of'] !== undefined || /^Chapters? (?:VI|VII|VIII)\b/.test(match[0].replaceAll(/\s+/g, ' '));
}
