/** The register: who owes what, by when, from which words, under which conditions; and what binds without an end. */
export { dayOf } from './due.ts';
export { allEntries, listEntries, type RegisterQuery } from './list-entries.ts';
export { readEntry } from './read-entry.ts';
export type { RegisterFilter } from './register-filter.ts';
export { register } from './register-port.ts';
export {
  DUES,
  type Entry,
  type EntryDetail,
  type EntryPage,
  STATES,
  type State,
  type Theme,
  THEMES,
} from './schema.ts';
