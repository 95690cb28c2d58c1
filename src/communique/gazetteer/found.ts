/** A stretch of a text, [start, end) in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** A name found in a text: its canonical form and where its words stand. */
interface Found extends Range {
  name: string;
}

export type PlaceKind = 'country' | 'continent' | 'region' | 'province' | 'city' | 'sea';

export interface Place extends Found {
  /** ISO 3166-1 alpha-2 of the country, or of the country that a city or province lies in; null for regions */
  iso2: string | null;
  kind: PlaceKind;
}

export type OrganisationKind =
  | 'un_body'
  | 'mission'
  | 'regional'
  | 'forum'
  | 'agency'
  | 'bank'
  /** read from its build alone ("Ocean Rescue Task Force") */
  | 'named';

export interface Organisation extends Found {
  kind: OrganisationKind;
}

export interface Instrument extends Found {
  /** the part that is relied on ("Chapter VII", "paragraph 1"); null when none is named */
  part: string | null;
}

/** An adjective or noun of nationality ("Iraqi", "Iraqis"): never a place, but it tells whose. */
export interface Nationality extends Found {
  iso2: string;
}
