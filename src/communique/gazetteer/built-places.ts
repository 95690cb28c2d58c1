import type { Place, PlaceKind } from './found.ts';
import type { Scan } from './scan.ts';
import { GAP } from './tokens.ts';
import { type Unit, wordsOf } from './units.ts';

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

const spanOf = ({ tokens }: Pick<Scan, 'tokens'>, from: number, to: number) => ({
  start: tokens.start[from] ?? 0,
  end: tokens.end[to - 1] ?? 0,
});

const collapsed = (words: string) => words.replaceAll(/\s+/g, ' ');

const ADMINISTRATIVE = /^(?:Province|Governorate|Oblast|District)s?$/;

/** "Sarvan province": a name that no table holds, told by the noun after it. */
function byGeographicNoun(scan: Scan, index: number): Place | null {
  const { units, tokens, language } = scan;
  const noun = units[index];
  const name = units[index - 1];
  if (!noun || !name || noun.fact || !language.classes.geographicNouns.has(noun.word)) return null;
  if (noun.gap !== GAP.space || !name.capital || name.fact || name.head) return null;
  let first = index - 1;
  while (units[first]?.gap === GAP.space && units[first - 1]?.capital && !units[first - 1]?.fact) first -= 1;
  // "Sarvan province" is Sarvan; "the Sarvan Basin" bears its noun in its name
  const span = spanOf(
    scan,
    units[first]?.from ?? name.from,
    noun.capital && !ADMINISTRATIVE.test(wordsOf(tokens, noun)) ? noun.to : name.to,
  );
  const isOpener = first === index - 1 && name.gap === GAP.other;
  const kind: PlaceKind = 'province';
  return isOpener ? null : { name: collapsed(tokens.text.slice(span.start, span.end)), iso2: null, kind, ...span };
}

const DATED =
  /^,?\s{1,4}(?:in|on)\s{1,4}(?:(?:19|20)\d\d|\d{1,2}\s|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;

/** "at Korvala in 2015": a single unknown name where something was held. */
function byDate(scan: Scan, index: number): Place | null {
  const { units, tokens } = scan;
  const unit = units[index];
  if (!unit?.capital || unit.fact || unit.head || unit.gap !== GAP.space) return null;
  const words = wordsOf(tokens, unit);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(words) || MONTH.test(words)) return null;
  const before = tokens.text.slice(tokens.start[unit.from - 1] ?? 0, tokens.end[unit.from - 1] ?? 0);
  const span = spanOf(scan, unit.from, unit.to);
  if (!/^(?:in|at)$/.test(before) || !DATED.test(tokens.text.slice(span.end, span.end + 24))) return null;
  return { name: words, iso2: null, kind: 'city', ...span };
}

/** What a lone capitalised name after "in" may not end in or be: no place is called so. */
const NO_PLACE =
  /(?:tion|ment|ity|ism|ship|ness|ence|ance|ology)$|^(?:Annex|Appendix|Article|Chapter|Parliament|Congress|Government|Cabinet|Section|Part|Table|Figure|English|French|Arabic|Spanish|Internet|Islam|God|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?$/;
const LOCAL = /^(?:in|at|near|outside|around|between)$/;
const CLOSES =
  /^(?:\s*[.,;:)]|\s+(?:and|or|from|on|to|in|for|with|by|as|last|this|next|later|earlier|today|that|which|where)\b|\s*$)/;
const BODY_OF_WATER = /^(?:Lake|Mount|Cape|Port|Fort|Gulf|Bay|Isle)$/;

/** "in Walvis Bay", "between Tiri and Sarvan", "around Lake Tiri": unknown names where something lies. */
function byPreposition({ units, tokens }: Scan, index: number): Place | null {
  const unit = units[index];
  const before = units[index - 1];
  if (!unit?.capital || unit.fact || unit.gap !== GAP.space || !before) return null;
  const opener = wordsOf(tokens, before);
  const isLake = BODY_OF_WATER.test(wordsOf(tokens, unit));
  const second = opener === 'and' && LOCAL.test(units[index - 3] ? wordsOf(tokens, units[index - 3] as Unit) : '');
  if (!LOCAL.test(opener) && !second && !isLake) return null;
  const next = units[index + 1];
  const isTwo = next?.capital === true && next.gap === GAP.space && next.fact === null;
  if (isLake && !isTwo) return null;
  const last = isTwo ? next : unit;
  const { start, end } = spanOf({ tokens }, unit.from, last.to);
  const words = collapsed(tokens.text.slice(start, end));
  const isName = words
    .split(' ')
    .every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !NO_PLACE.test(word) && !MONTH.test(word));
  if (!isName || !CLOSES.test(tokens.text.slice(end, end + 12))) return null;
  const isHead = [unit, last].some(({ head }) => head !== null && head !== 'geographic' && head !== 'facility');
  return isHead ? null : { name: words, iso2: null, kind: isLake ? 'region' : 'city', start, end };
}

/** "the localities of Am-Sarvan and Tiri": names that no table holds, told by the noun before them. */
const SETTLEMENTS =
  /\b(?:localit(?:y|ies)|towns?|villages?|cities|city|districts?|provinces?|governorates?|ports?|communes?)\s+of\s+$/;
const NAME = /\p{Lu}[\p{L}'\u2019-]+(?:\s+\p{Lu}[\p{L}'\u2019-]+)?/gu;
const NAMES = /^(?:(?:,\s+|,?\s+and\s+)?\p{Lu}[\p{L}'\u2019-]+(?:\s+\p{Lu}[\p{L}'\u2019-]+)?){1,6}/u;

function settlementsAt({ units, tokens }: Scan, index: number): Place[] {
  const unit = units[index];
  if (!unit?.capital || unit.fact) return [];
  const start = tokens.start[unit.from] ?? 0;
  if (!SETTLEMENTS.test(tokens.text.slice(Math.max(0, start - 24), start))) return [];
  const run = NAMES.exec(tokens.text.slice(start, start + 160))?.[0] ?? '';
  return [...run.matchAll(NAME)].map((match) => {
    const from = start + match.index;
    return { name: collapsed(match[0]), iso2: null, kind: 'city', start: from, end: from + match[0].length };
  });
}

/** Places named so far that later words may stand for: the last continent, and the last place per capitalised noun ("Basin"). */
export interface Spoken {
  continent: string | null;
  byNoun: Map<string, string>;
}

/** "the continent", "the Basin": the one named last before it. */
function spokenOfAt({ units, tokens }: Scan, index: number, { continent, byNoun }: Spoken): Place | null {
  const unit = units[index];
  const before = units[index - 1];
  if (!unit || unit.fact || !before || unit.gap !== GAP.space) return null;
  if (wordsOf(tokens, before).toLowerCase() !== 'the') return null;
  const word = wordsOf(tokens, unit);
  const isContinent = word === 'continent';
  const isAlone = !units[index + 1]?.capital || units[index + 1]?.gap !== GAP.space;
  const name = isContinent ? continent : isAlone ? byNoun.get(word) : undefined;
  if (!name) return null;
  const kind: PlaceKind = isContinent ? 'continent' : 'region';
  return { name, iso2: null, kind, ...spanOf({ tokens }, unit.from, unit.to) };
}

/** Names that no table holds, told by the words around them, and later words for a place named before. */
export function builtPlacesAt(scan: Scan, index: number, spoken: Spoken): Place[] {
  const built =
    byGeographicNoun(scan, index) ??
    byDate(scan, index) ??
    byPreposition(scan, index) ??
    spokenOfAt(scan, index, spoken);
  return built ? [built] : settlementsAt(scan, index);
}
