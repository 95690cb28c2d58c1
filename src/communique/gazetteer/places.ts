import { coverage } from './covers.ts';
import type { Place, PlaceKind } from './found.ts';
import type { Scan } from './scan.ts';
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

/** An adjective in all but form: "U.S. forces", "Syria-based", "Iraq-led". */
function isAdjective({ tokens, language }: Scan, unit: Unit): boolean {
  const next = unit.to;
  const word = tokens.word[next] ?? 0;
  if (tokens.gap[next] === GAP.hyphen && language.classes.attributes.has(word)) return true;
  if (!SHORT_NAME.test(wordsOf(tokens, unit))) return false;
  if (tokens.gap[next] === GAP.hyphen) return true;
  if (tokens.gap[next] !== GAP.space || language.classes.afterCountryNoun.has(word)) return false;
  return (
    /^\p{L}/u.test(tokens.text.slice(tokens.start[next], tokens.end[next])) &&
    !isMonth(tokens.text.slice(tokens.start[next], tokens.end[next]))
  );
}

const isMonth = (word: string) => MONTH.test(word);

function toPlace(scan: Scan, unit: Unit): Place | null {
  if (unit.fact?.type !== 'place') return null;
  const { name, iso2, kind } = unit.fact;
  if (isAdjective(scan, unit)) return null;
  const from = compassBefore(scan, unit.from);
  const span = spanOf(scan, from, unit.to);
  if (from === unit.from) return { name, iso2, kind, ...span };
  const compass = scan.tokens.text.slice(span.start, scan.tokens.start[unit.from]);
  return { name: collapsed(compass + name), iso2, kind: kind === 'country' ? 'region' : kind, ...span };
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

/** "the Ministers of Chad, Mali and Niger": a list that an office's title begins is no list of places. */
function* officeLists({ titles, units, language }: Scan): Generator<number> {
  for (const { type, to } of titles) {
    if (type !== 'office' || units[to - 1]?.fact?.type !== 'place') continue;
    for (let at = to, last = to; at < last + 3; at += 1) {
      const unit = units[at];
      if (!unit || (unit.gap !== GAP.comma && unit.gap !== GAP.space)) break;
      if (unit.fact?.type === 'place') {
        yield at;
        last = at + 1;
      } else if (unit.word !== language.classes.and && unit.word !== language.classes.the) break;
    }
  }
}

/** The places of a scanned text: names of the tables and names told by their build, less those inside titles. */
export function placesOf(scan: Scan): Place[] {
  const { titles, units, forms } = scan;
  const inTitle = coverage(titles.map(({ from, to }) => spanOf(scan, units[from]?.from ?? 0, units[to - 1]?.to ?? 0)));
  const inForm = coverage(forms);
  const inOffice = new Set(officeLists(scan));
  const places: Place[] = [];
  for (const [index, unit] of units.entries()) {
    const span = spanOf(scan, unit.from, unit.to);
    const shielded = [inTitle(span), inForm(span), inOffice.has(index)].some(Boolean);
    if (shielded && unit.fact?.type === 'place') continue;
    const place = toPlace(scan, unit) ?? byGeographicNoun(scan, index) ?? byDate(scan, index);
    if (place && place.start >= (places.at(-1)?.end ?? 0)) places.push(place);
  }
  return places;
}
