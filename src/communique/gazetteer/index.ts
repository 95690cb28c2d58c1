/** The gazetteer: places, bodies, instruments and lines of effort named in a text; tables per language, finders apart. */
export { hemisphereOf } from './hemisphere.ts';
export { namesAsPrinted } from './printed-names.ts';
export { findLinesOfEffort } from './lines-of-effort.ts';
export { findInstruments, findNames, findOrganisations, findPlaces, namesWithin } from './scan.ts';
export { findStateLists } from './state-lists.ts';
