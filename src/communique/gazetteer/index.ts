/** The gazetteer: places, bodies, instruments and lines of effort named in a text; tables per language, finders apart. */
export type { Instrument, Nationality, Organisation, OrganisationKind, Place, PlaceKind, Range } from './found.ts';
export {
  findInstruments,
  findNames,
  findOrganisations,
  findPlaces,
  type NameOptions,
  type Names,
  namesWithin,
} from './scan.ts';
export { hemisphereOf } from './hemisphere.ts';
export { findStateLists, type StateList } from './state-lists.ts';
export { findLinesOfEffort } from './lines-of-effort.ts';
