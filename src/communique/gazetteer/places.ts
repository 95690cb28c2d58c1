import { builtPlacesAt, type Spoken } from './built-places.ts';
import { coverage } from './covers.ts';
import type { Place } from './found.ts';
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

/** "Lake Kivu" is no province. */
const LAKE = /^(?:Lake|Mount|Cape)$/;

/** The place of a unit; two where two compass words share it ("the East and South China Seas", "northern and eastern Syria"). */
function toPlaces(scan: Scan, unit: Unit, index: number): Place[] {
  if (unit.fact?.type !== 'place' || isAdjective(scan, unit, index)) return [];
  const { name, iso2, kind } = unit.fact;
  const lake = scan.units[index - 1];
  if (lake && unit.gap === GAP.space && LAKE.test(wordsOf(scan.tokens, lake)))
    return [
      {
        name: `${wordsOf(scan.tokens, lake)} ${name}`,
        iso2: null,
        kind: 'region',
        ...spanOf(scan, lake.from, unit.to),
      },
    ];
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

/** How far an office's title shields the places in it: "the Prosecutor-General of Kenya" names Kenya, "the Kenya Envoy" does not. */
function shieldedTo({ type, from, to }: Scan['titles'][number], { units, tokens }: Scan): number {
  const words = units.slice(from, to);
  const isEmbassy =
    type === 'facility' && words.some((unit) => /^(?:Embass(?:y|ies)|Consulates?)$/.test(wordsOf(tokens, unit)));
  const isOffice = isEmbassy || type === 'office' || (type === 'other' && words.some(({ head }) => head === 'office'));
  if (!isOffice || words.some(({ head }) => head !== null && head !== type && head !== 'office')) return to;
  const place = words.findIndex(({ fact }, at) => {
    const before = words[at - 1];
    return fact?.type === 'place' && before !== undefined && /^(?:of|the)$/.test(wordsOf(tokens, before));
  });
  return place < 0 ? to : from + place;
}

const continentOf = ({ fact }: Unit) => (fact?.type === 'place' && fact.kind === 'continent' ? fact.name : null);
const ADJECTIVE_OF: Readonly<Record<string, string>> = { African: 'Africa', Asian: 'Asia', European: 'Europe' };

/** The places of a scanned text: names of the tables and names told by their build, less those inside titles. */
export function placesOf(scan: Scan): Place[] {
  const { titles, units, forms, tokens } = scan;
  const closed = titles.map((title) => ({ ...title, to: shieldedTo(title, scan) }));
  const inTitle = coverage(closed.map(({ from, to }) => spanOf(scan, units[from]?.from ?? 0, units[to - 1]?.to ?? 0)));
  const inForm = coverage(forms);
  const listed = memberUnits(scan);
  const places: Place[] = [];
  const spoken: Spoken = { continent: null, byNoun: new Map() };
  for (const [index, unit] of units.entries()) {
    const span = spanOf(scan, unit.from, unit.to);
    spoken.continent = ADJECTIVE_OF[wordsOf(tokens, unit)] ?? continentOf(unit) ?? spoken.continent;
    if ([inTitle(span), inForm(span), listed.has(index)].some(Boolean)) continue;
    const found = placesAt(scan, index, spoken);
    if (found.length === 0 || (found[0]?.start ?? 0) < (places.at(-1)?.end ?? 0)) continue;
    places.push(...found);
    const noun = /^\S.* (\p{Lu}\p{Ll}+)$/u.exec(found.at(-1)?.name ?? '')?.[1];
    if (noun && GEOGRAPHIC.test(noun)) spoken.byNoun.set(noun, found.at(-1)?.name ?? '');
  }
  return places;
}

const GEOGRAPHIC = /^(?:Basin|River|Strait|Delta|Gulf|Peninsula|Valley|Lake|Corridor|Archipelago|Plateau|Canal)$/;

function placesAt(scan: Scan, index: number, spoken: Spoken): Place[] {
  const named = toPlaces(scan, scan.units[index] as Unit, index);
  return named.length > 0 ? named : builtPlacesAt(scan, index, spoken);
}
