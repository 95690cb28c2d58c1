import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { addressOf, fetchJson, type Parameters } from './fetch-json.ts';
import type { Language } from '../language/tongue.ts';
import type {
  DocumentDetail,
  DocumentSummary,
  Entry,
  EntryDetail,
  EntryPage,
  Home,
  Page,
  ReadProvision,
  Service,
} from './shapes.ts';

const PAGE = 100;

/** What the service is; asked again every half minute, every five seconds while it is away. */
export function serviceQuery() {
  return queryOptions({
    queryKey: ['service'],
    queryFn: ({ signal }) => fetchJson<Service>(addressOf('/service'), { signal }),
    refetchInterval: (query) => (query.state.status === 'error' ? 5_000 : 30_000),
  });
}

/** The cycle at a glance. */
export function homeQuery(language: Language) {
  return queryOptions({
    queryKey: ['home', language],
    queryFn: ({ signal }) => fetchJson<Home>(addressOf('/home', { lang: language }), { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The texts that were read, newest first, page by page. */
export function documentsQuery() {
  return infiniteQueryOptions({
    queryKey: ['documents'],
    queryFn: ({ pageParam, signal }) =>
      fetchJson<Page<DocumentSummary>>(addressOf('/documents', { cursor: pageParam, limit: PAGE }), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** One text with its build. */
export function documentQuery(id: string) {
  return queryOptions({
    queryKey: ['documents', id],
    queryFn: ({ signal }) => fetchJson<DocumentDetail>(addressOf(`/documents/${encodeURIComponent(id)}`), { signal }),
  });
}

/** The provisions of a text, in text order, with their derivation in the language of the page. */
export function provisionsQuery(id: string, language: Language) {
  const path = `/documents/${encodeURIComponent(id)}/provisions`;
  return queryOptions({
    queryKey: ['documents', id, 'provisions', language],
    queryFn: ({ signal }) =>
      fetchJson<{ items: ReadProvision[]; total: number }>(addressOf(path, { lang: language }), { signal }),
    // in another language the same provisions stay on the page until they are there
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  });
}

/** Every register entry of one text: the reading room draws their states. */
export function entriesOfDocumentQuery(id: string) {
  return queryOptions({
    queryKey: ['register', 'of-document', id],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        ['commitment', 'standing'].map((type) => everyEntry({ document: id, type }, signal)),
      );
      return pages.flat();
    },
  });
}

async function everyEntry(parameters: Parameters, signal: AbortSignal): Promise<Entry[]> {
  const entries: Entry[] = [];
  let cursor: string | undefined;
  do {
    const address = addressOf('/commitments', { ...parameters, cursor, limit: 200 });
    // each page names the next one, so they cannot be asked for together
    // oxlint-disable-next-line no-await-in-loop
    const page = await fetchJson<EntryPage>(address, { signal });
    entries.push(...page.items);
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
  return entries;
}

function typeIn(parameters: unknown): unknown {
  return typeof parameters === 'object' && parameters !== null && 'type' in parameters ? parameters.type : undefined;
}

/** The register under the given facets, page by page. */
export function registerQuery(parameters: Parameters) {
  return infiniteQueryOptions({
    queryKey: ['register', parameters],
    queryFn: ({ pageParam, signal }) =>
      fetchJson<EntryPage>(addressOf('/commitments', { ...parameters, cursor: pageParam, limit: PAGE }), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    // rows of the other half would stand under the wrong heads
    placeholderData: (before, query) => (typeIn(query?.queryKey[1]) === parameters['type'] ? before : undefined),
  });
}

/** How many entries stand under the given facets. */
export function registerCountQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['register', 'count', parameters],
    queryFn: async ({ signal }) =>
      (await fetchJson<EntryPage>(addressOf('/commitments', { ...parameters, limit: 1 }), { signal })).total,
  });
}

/** One entry of the register with its history. */
export function entryQuery(number: string, language: Language) {
  const path = `/commitments/${encodeURIComponent(number)}`;
  return queryOptions({
    queryKey: ['register', 'entry', number, language],
    queryFn: ({ signal }) => fetchJson<EntryDetail>(addressOf(path, { lang: language }), { signal }),
    placeholderData: (before, query) => (query?.queryKey[2] === number ? before : undefined),
  });
}
