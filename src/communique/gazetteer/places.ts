import { coverage } from './covers.ts';
import type { Place, PlaceKind } from './found.ts';
import type { Scan } from './scan.ts';
import { memberUnits } from './state-lists.ts';
import { GAP } from './tokens.ts';
import { type Unit, wordsOf } from './units.ts';

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const SHORT_NAME = /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|UAE|U\.A\.E\.)$/;

const spanOf = ({ tokens }: Scan, from: number, to: number) => ({
  start: tokens.start[from] ?? 0,
  end: tokens.end[to - 1] ?? 0,
});

const collapsed = (words: string) => words.replaceAll(/\s+/g, ' ');

/** "northeast", "north-eastern" before a place: the first token of it, or the place's own when there is none. */
function compassBefore({ tokens, language }: Scan, from: number): number {
  let first = from;
  for (let at = from - 1; at >= from - 2 && at >= 0; at -= 1) {
    const isJoined = tokens.gap[at + 1] === GAP.space || (tokens.gap[at + 1] === GAP.hyphen && at < from - 1);
    if (!isJoined || !language.classes.compass.has(tokens.word[at] ?? 0)) break;
    if (at < from - 1 && tokens.gap[at + 1] !== GAP.hyphen) break;
    first = at;
  }
  return first;
}

const HYPHEN = /^[-\u2010\u2011]$/;

/** True when a hyphen, no dash, stands before a word. */
function isHyphened({ tokens }: Scan, at: number): boolean {
  return tokens.gap[at] === GAP.hyphen && HYPHEN.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]));
}

/** The second half of a compound: "U.S.-Iraq trade", "Euro-Atlantic integration"; "the Israel-Lebanon border" names both. */
function endsCompound(scan: Scan, index: number): boolean {
  const before = scan.units[index - 1];
  if (!before || !isHyphened(scan, before.to)) return false;
  return before.fact?.type !== 'place' || SHORT_NAME.test(wordsOf(scan.tokens, before));
}

/** "U.S. and African leaders", "U.S. and Central Asian firms": one noun for two adjectives. */
function sharesNoun({ tokens, units, language }: Scan, index: number): boolean {
  if (units[index + 1]?.word !== language.classes.and) return false;
  const after = units.slice(index + 2, index + 4).filter(({ capital }) => capital);
  const last = after.at(-1);
  if (!last || after.some(({ fact }) => fact !== null && fact.type !== 'nationality')) return false;
  const isFollowed = /^\s+\p{Ll}/u.test(tokens.text.slice(tokens.end[last.to - 1], (tokens.end[last.to - 1] ?? 0) + 4));
  return isFollowed && (last.fact !== null || /(?:an|ese|ish)$/.test(wordsOf(tokens, last)));
}

/** An adjective in all but form: "U.S. forces", "Syria-based", "Iraq-led". */
function isAdjective(scan: Scan, unit: Unit, index: number): boolean {
  const { tokens, language } = scan;
  const next = unit.to;
  const word = tokens.word[next] ?? 0;
  if (tokens.gap[next] === GAP.hyphen && language.classes.attributes.has(word)) return true;
  if (endsCompound(scan, index)) return true;
  if (!SHORT_NAME.test(wordsOf(tokens, unit))) return false;
  if (tokens.gap[next] === GAP.hyphen) return isHyphened(scan, next);
  if (sharesNoun(scan, index)) return true;
  if (tokens.gap[next] !== GAP.space || language.classes.afterCountryNoun.has(word)) return false;
  const following = tokens.text.slice(tokens.start[next], tokens.end[next]);
  return /^\p{L}/u.test(following) && !isMonth(following);
}

const isMonth = (word: string) => MONTH.test(word);

/** The place of a unit; two where two compass words share it ("the East and South China Seas", "northern and eastern Syria"). */
function toPlaces(scan: Scan, unit: Unit, index: number): Place[] {
  if (unit.fact?.type !== 'place' || isAdjective(scan, unit, index)) return [];
  const { name, iso2, kind } = unit.fact;
  const from = compassBefore(scan, unit.from);
  const span = spanOf(scan, from, unit.to);
  const compass = scan.tokens.text.slice(span.start, scan.tokens.start[unit.from]);
  const place: Place =
    from === unit.from
      ? { name, iso2, kind, ...span }
      : { name: collapsed(compass + name), iso2, kind: kind === 'country' ? 'region' : kind, ...span };
  const twin = twinOf(scan, place, from);
  return twin ? [twin, place] : [place];
}

/** The place that the first of two compass words makes, at that word. */
function twinOf({ tokens, language }: Scan, { name, iso2, kind }: Place, from: number): Place | null {
  const { and, compass } = language.classes;
  const [own = '', ...rest] = name.split(' ');
  if (rest.length === 0 || !compass.has(language.lexicon.numberOf(own))) return null;
  const isPair = tokens.gap[from] === GAP.space && tokens.gap[from - 1] === GAP.space && tokens.word[from - 1] === and;
  if (!isPair || !compass.has(tokens.word[from - 2] ?? 0)) return null;
  const start = tokens.start[from - 2] ?? 0;
  const end = tokens.end[from - 2] ?? 0;
  return { name: `${tokens.text.slice(start, end)} ${rest.join(' ')}`, iso2, kind, start, end };
}

/** "Sarvan province": a name that no table holds, told by the noun after it. */
function byGeographicNoun(scan: Scan, index: number): Place | null {
  const { units, tokens, language } = scan;
  const noun = units[index];
  const name = units[index - 1];
  if (!noun || !name || noun.fact || !language.classes.geographicNouns.has(noun.word)) return null;
  if (noun.gap !== GAP.space || !name.capital || name.fact || name.head) return null;
  let first = index - 1;
  while (units[first]?.gap === GAP.space && units[first - 1]?.capital && !units[first - 1]?.fact) first -= 1;
  const span = spanOf(scan, units[first]?.from ?? name.from, name.to);
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
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(words) || isMonth(words)) return null;
  const before = tokens.text.slice(tokens.start[unit.from - 1] ?? 0, tokens.end[unit.from - 1] ?? 0);
  const span = spanOf(scan, unit.from, unit.to);
  if (!/^(?:in|at)$/.test(before) || !DATED.test(tokens.text.slice(span.end, span.end + 24))) return null;
  return { name: words, iso2: null, kind: 'city', ...span };
}

/** "the Prosecutor-General of Kenya" names Kenya; "the Kenya Secretary" and lists of offices do not. */
function isOfficeOf({ type, from, to }: Scan['titles'][number], { units, tokens }: Scan): boolean {
  const last = units[to - 1];
  const before = units[to - 2];
  const isNamed = type === 'other' && units.slice(from, to).every(({ head }) => head === null || head === 'office');
  if ((type !== 'office' && !isNamed) || last?.fact?.type !== 'place' || !before || last.gap !== GAP.space)
    return false;
  return /^(?:of|the)$/.test(wordsOf(tokens, before));
}

const ADJECTIVE_OF: Readonly<Record<string, string>> = { African: 'Africa', Asian: 'Asia', European: 'Europe' };

/** "the continent": the one named last before it. */
function continentAt({ units, tokens }: Scan, index: number, last: string | null): Place | null {
  const unit = units[index];
  const before = units[index - 1];
  if (last === null || !unit || unit.fact || !before || unit.gap !== GAP.space) return null;
  if (wordsOf(tokens, unit) !== 'continent' || wordsOf(tokens, before).toLowerCase() !== 'the') return null;
  return {
    name: last,
    iso2: null,
    kind: 'continent',
    start: tokens.start[unit.from] ?? 0,
    end: tokens.end[unit.to - 1] ?? 0,
  };
}

/** The places of a scanned text: names of the tables and names told by their build, less those inside titles. */
export function placesOf(scan: Scan): Place[] {
  const { titles, units, forms, tokens } = scan;
  const closed = titles.map((title) => (isOfficeOf(title, scan) ? { ...title, to: title.to - 1 } : title));
  const inTitle = coverage(closed.map(({ from, to }) => spanOf(scan, units[from]?.from ?? 0, units[to - 1]?.to ?? 0)));
  const inForm = coverage(forms);
  const listed = memberUnits(scan);
  const places: Place[] = [];
  let continent: string | null = null;
  for (const [index, unit] of units.entries()) {
    const span = spanOf(scan, unit.from, unit.to);
    continent =
      ADJECTIVE_OF[wordsOf(tokens, unit)] ??
      (unit.fact && 'kind' in unit.fact && unit.fact.kind === 'continent' ? unit.fact.name : continent);
    const shielded = [inTitle(span), inForm(span), listed.has(index)].some(Boolean);
    if (shielded && unit.fact?.type === 'place') continue;
    const named = toPlaces(scan, unit, index);
    const built =
      named.length > 0
        ? null
        : (byGeographicNoun(scan, index) ?? byDate(scan, index) ?? continentAt(scan, index, continent));
    const found = built ? [built] : named;
    if ((found[0]?.start ?? 0) >= (places.at(-1)?.end ?? 0)) places.push(...found);
  }
  return places;
}
