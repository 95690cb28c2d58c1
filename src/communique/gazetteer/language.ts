import type { OrganisationKind, PlaceKind } from './found.ts';
import type { Lexicon } from './lexicon.ts';

/** What the tables say of a name. */
export type Fact =
  | { type: 'place'; name: string; iso2: string | null; kind: PlaceKind }
  | { type: 'organisation'; name: string; kind: OrganisationKind }
  | { type: 'instrument'; name: string }
  | { type: 'hostile'; name: string }
  | { type: 'nationality'; name: string; iso2: string };

/** What a noun makes of the capitalised words before it. */
export type HeadType = 'organisation' | 'instrument' | 'office' | 'event' | 'facility' | 'geographic';

/** Word classes of a language, by vocabulary number. */
export interface WordClasses {
  heads: ReadonlyMap<number, HeadType>;
  /** words that may run through a title ("of", "for the") */
  links: ReadonlySet<number>;
  the: number;
  and: number;
  possessive: number;
  /** capitalised at the head of a sentence only; no part of a name */
  openers: ReadonlySet<number>;
  performatives: ReadonlySet<number>;
  /** words that make no name of the noun after them ("relevant", "international") */
  generic: ReadonlySet<number>;
  compass: ReadonlySet<number>;
  geographicNouns: ReadonlySet<number>;
  /** participles that make an adjective of a place ("Syria-based") */
  attributes: ReadonlySet<number>;
  /** words that may follow a short country name where it is a noun ("the U.S. will") */
  afterCountryNoun: ReadonlySet<number>;
  /** heads that each preposition may follow inside a title, besides those that any head takes */
  linkHeads: ReadonlyMap<number, ReadonlySet<number>>;
  /** prepositions that any head takes */
  freeLinks: ReadonlySet<number>;
}

/** One language of the gazetteer; French and Arabic tables stand beside the English ones. */
export interface GazetteerLanguage {
  lexicon: Lexicon<Fact>;
  classes: WordClasses;
}
