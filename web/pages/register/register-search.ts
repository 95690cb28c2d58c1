import type { Due } from '../../shared/api/shapes.ts';
import type { Parameters } from '../../shared/api/fetch-json.ts';
import type { Language } from '../../shared/language/tongue.ts';

/** The facets of the register, as they stand in the address. Dates are YYYY-MM-DD. */
export interface RegisterSearch {
  type?: 'standing' | undefined;
  line?: string | undefined;
  bearer?: string | undefined;
  due?: Due | undefined;
  due_after?: string | undefined;
  due_before?: string | undefined;
  state?: string | undefined;
  text?: string | undefined;
  document?: string | undefined;
  sort?: Sort | undefined;
}

const SORTS = ['number', '-number', 'due', '-due', 'line'] as const;

export type Sort = (typeof SORTS)[number];

const DUES: readonly Due[] = ['overdue', 'soon', 'later', 'undated'];
const WORDS = ['line', 'bearer', 'state', 'text', 'document'] as const;
const DATES = ['due_after', 'due_before'] as const;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the facets from an address; what it does not know, or what is no date, is left out. */
export function readRegisterSearch(search: Record<string, unknown>): RegisterSearch {
  const read: RegisterSearch = {};
  if (search['type'] === 'standing') read.type = 'standing';
  for (const name of WORDS) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') read[name] = value;
  }
  const due = DUES.find((known) => known === search['due']);
  if (due !== undefined) read.due = due;
  for (const name of DATES) {
    const value = search[name];
    if (typeof value === 'string' && DATE.test(value)) read[name] = value;
  }
  const sort = SORTS.find((known) => known === search['sort']);
  if (sort !== undefined && sort !== 'number') read.sort = sort;
  return read;
}

/** What the service is asked under these facets; without a type, for commitments. */
export function registerParameters(search: RegisterSearch, language: Language): Parameters {
  return { ...search, type: search.type ?? 'commitment', lang: language };
}

/** The facets without their order, which a count and an export's file name do not need. */
export function facetsOf({
  sort: _sort,
  type: _type,
  ...facets
}: RegisterSearch): Omit<RegisterSearch, 'sort' | 'type'> {
  return facets;
}

/** The order that a click on a column's head gives: up, then down where the service can, then up again. */
export function nextSort(column: 'number' | 'due' | 'line', sort: Sort): Sort {
  if (column === 'line') return 'line';
  return sort === column ? `-${column}` : column;
}
