import isoNames from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { OrganisationKind, PlaceKind } from '../found.ts';
import type { Fact, GazetteerLanguage, HeadType, WordClasses } from '../language.ts';
import { Lexicon } from '../lexicon.ts';
import cities from './cities.json' with { type: 'json' };
import countries from './countries.json' with { type: 'json' };
import { foldEnglish } from './fold.ts';
import hostileGroups from './hostile-groups.json' with { type: 'json' };
import instruments from './instruments.json' with { type: 'json' };
import organisations from './organisations.json' with { type: 'json' };
import provinces from './provinces.json' with { type: 'json' };
import regions from './regions.json' with { type: 'json' };
import titleHeads from './title-heads.json' with { type: 'json' };
import wordLists from './word-lists.json' with { type: 'json' };

interface CountryRow {
  name: string;
  also?: string[];
  people?: string[];
}
type Names = Readonly<Record<string, readonly string[]>>;

/** Names of the ISO package that are left out: shared by two states, or an English word. */
const LEFT_OUT = new Set(['CD:Congo', 'RE:Reunion']);

function addCountries(lexicon: Lexicon<Fact>): void {
  const iso = isoNames.countries as Readonly<Record<string, string | readonly string[]>>;
  for (const [iso2, { name, also = [], people = [] }] of Object.entries(countries as Record<string, CountryRow>)) {
    const fact: Fact = { type: 'place', name, iso2, kind: 'country' };
    const packaged = [iso[iso2] ?? []].flat().filter((other) => !LEFT_OUT.has(`${iso2}:${other}`));
    for (const form of [name, ...also, ...packaged]) lexicon.add(form, fact);
    for (const form of people) lexicon.add(form, { type: 'nationality', name, iso2 });
  }
}

function addPlaces(lexicon: Lexicon<Fact>, rows: Names, kind: PlaceKind): void {
  for (const [iso2, names] of Object.entries(rows)) {
    for (const row of names) {
      const [name = '', ...also] = row.split('|');
      for (const form of [name, ...also]) lexicon.add(form, { type: 'place', name, iso2, kind });
    }
  }
}

function addRegions(lexicon: Lexicon<Fact>): void {
  for (const [kind, rows] of Object.entries(regions) as [PlaceKind, Names][]) {
    for (const [name, also] of Object.entries(rows)) {
      for (const form of [name, ...also]) lexicon.add(form, { type: 'place', name, iso2: null, kind });
    }
  }
}

function addBodiesAndInstruments(lexicon: Lexicon<Fact>): void {
  for (const name of hostileGroups) lexicon.add(name, { type: 'hostile', name });
  for (const [kind, rows] of Object.entries(organisations) as [OrganisationKind, Names][]) {
    for (const [name, also] of Object.entries(rows)) {
      for (const form of [name, ...also]) lexicon.add(form, { type: 'organisation', name, kind });
    }
  }
  for (const [name, also] of Object.entries(instruments as Names)) {
    for (const form of [name, ...also]) lexicon.add(form, { type: 'instrument', name });
  }
}

/** Prepositions inside a title: any head takes the first row, the others only after the heads named. */
const FREE_LINKS = 'of for on against concerning';
const LINK_HEADS: Readonly<Record<string, string>> = {
  to: 'Coalition Campaign Convention Protocol Partnership Call Approach Plan Roadmap Strategy',
  with: 'Agreement Compact Partnership Treaty Framework Dialogue Initiative',
  in: 'Mission Force Operation Tribunal Chambers',
};

function readClasses(lexicon: Lexicon<Fact>): WordClasses {
  const numbers = (words: string) => new Set(words.split(' ').map((word) => lexicon.learn(word)));
  const heads = new Map<number, HeadType>();
  for (const [type, words] of Object.entries(titleHeads) as [HeadType, string[]][]) {
    for (const word of words) if (!heads.has(lexicon.learn(word))) heads.set(lexicon.learn(word), type);
  }
  return {
    heads,
    links: numbers(wordLists.links),
    the: lexicon.learn('the'),
    and: lexicon.learn('and'),
    possessive: lexicon.learn('s'),
    openers: numbers(wordLists.openers),
    performatives: numbers(wordLists.performatives),
    generic: numbers(wordLists.generic),
    compass: numbers(wordLists.compass),
    geographicNouns: numbers(wordLists.geographicNouns),
    attributes: numbers(wordLists.attributes),
    afterCountryNoun: numbers(wordLists.afterCountryNoun),
    linkHeads: new Map(Object.entries(LINK_HEADS).map(([link, words]) => [lexicon.learn(link), numbers(words)])),
    freeLinks: numbers(FREE_LINKS),
  };
}

/** The English gazetteer, built from its tables. */
export function buildEnglish(): GazetteerLanguage {
  const lexicon = new Lexicon<Fact>(foldEnglish);
  addBodiesAndInstruments(lexicon);
  addCountries(lexicon);
  addRegions(lexicon);
  addPlaces(lexicon, provinces, 'province');
  addPlaces(lexicon, cities, 'city');
  return { lexicon, classes: readClasses(lexicon) };
}
