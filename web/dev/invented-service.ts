import type {
  DocumentDetail,
  Entry,
  EntryPage,
  Home,
  LineOfEffort,
  ReadProvision,
  State,
} from '../shared/api/shapes.ts';
import { ESTUARY, longText } from './invented-communique.ts';
import { inventText, type Passage } from './invented-text.ts';

/** The day on which the invented service lives. */
export const TODAY = '2031-10-12';

const WHEN = '2031-05-05T09:30:00Z';

interface Kept {
  detail: DocumentDetail;
  provisions: ReadProvision[];
  entries: Entry[];
}

function keep(id: string, symbol: string, passages: readonly Passage[]): Kept {
  const { text, blocks, provisions } = inventText(id.slice(-8), passages);
  const detail: DocumentDetail = {
    id,
    symbol,
    title: text.slice(0, text.indexOf('\n')),
    date: '2031-05-04',
    place: 'Lisbon',
    body: 'Ministers of the Estuary Compact',
    style: 'reported',
    language: 'en',
    words: text.split(/\s+/).length,
    provisions: provisions.length,
    trackable: provisions.filter((provision) => provision.trackable).length,
    version: 1,
    origin: 'secretariat',
    visibility: 'public',
    is_example: symbol === 'LISBON-2031',
    source_name: 'invented.txt',
    source_address: 'https://example.org/lisbon',
    created_at: WHEN,
    text,
    blocks,
    warnings: [],
    versions: [{ version: 1, created_at: WHEN, sha256: '0'.repeat(64), moved: null }],
  };
  let number = 0;
  for (const provision of provisions)
    if (provision.trackable || provision.kind === 'principle') provision.number = `${symbol}/${++number}`;
  const entries = provisions
    .filter((provision) => provision.number !== null)
    .map((provision, at) => entryOf(detail, provision, at));
  return { detail, provisions, entries };
}

const STATES: readonly State[] = ['proposed', 'accepted', 'under_way', 'proposed', 'closed'];

function entryOf(detail: DocumentDetail, provision: ReadProvision, at: number): Entry {
  const { deadline_iso: due } = provision;
  const consent = provision.gates.filter((gate) => gate.type === 'consent_of_state');
  return {
    ...provision,
    id: `${detail.id}-${provision.number}`,
    number: provision.number ?? '',
    type: provision.kind === 'principle' ? 'standing' : 'commitment',
    theme: provision.kind === 'principle' ? 'civilians' : null,
    document: { id: detail.id, symbol: detail.symbol, title: detail.title, date: detail.date },
    provision_id: provision.id,
    in_text: true,
    due: due === null ? 'undated' : due < TODAY ? 'overdue' : due < '2032-01-10' ? 'soon' : 'later',
    blocked_by: consent.map(({ text, type }) => ({ gate: text, type, missing: 'No consent is on record.' })),
    state: STATES[at % STATES.length] ?? 'proposed',
    assessment: due !== null && due > TODAY ? 'not_yet_due' : 'unknown',
    version: 1,
    origin: 'secretariat',
    visibility: 'public',
    created_at: WHEN,
  };
}

/** The texts that the invented service keeps; the example can be taken away and brought back. */
export const KEPT = new Map(
  [
    keep('01975c00-0000-7000-8000-00000000a001', 'LISBON-2031', ESTUARY),
    keep('01975c00-0000-7000-8000-00000000a002', 'LONG-2031', longText(420)),
  ].map((kept) => [kept.detail.id, kept]),
);

/** The entries under the given facets, in the order asked for. */
export function entriesUnder(query: URLSearchParams): EntryPage {
  const is = (name: string, value: string | undefined) => !query.has(name) || query.get(name) === value;
  const rows = [...KEPT.values()]
    .flatMap(({ entries }) => entries)
    .filter(
      (entry) =>
        is('type', entry.type) &&
        is('due', entry.due) &&
        is('state', entry.state) &&
        is('document', entry.document.id) &&
        (!query.has('line') || entry.lines_of_effort.includes(query.get('line') as LineOfEffort)) &&
        (!query.has('bearer') || entry.bearer.includes(query.get('bearer') ?? '')) &&
        (!query.has('text') || entry.quote.includes(query.get('text') ?? '')) &&
        (!query.has('due_before') || (entry.deadline_iso ?? '9') < (query.get('due_before') ?? '')) &&
        (!query.has('due_after') || (entry.deadline_iso ?? '0') > (query.get('due_after') ?? '')),
    );
  const from = Number(query.get('cursor') ?? 0);
  const until = from + Number(query.get('limit') ?? 50);
  return {
    items: rows.slice(from, until),
    next_cursor: until < rows.length ? String(until) : null,
    total: rows.length,
    total_coarse: new Set(rows.map((row) => row.group ?? row.number)).size,
    facets: {
      lines: count(rows.flatMap((entry) => entry.lines_of_effort)),
      bearers: count(rows.flatMap((entry) => entry.bearer)),
      states: count(rows.map((entry) => entry.state)),
      documents: [...KEPT.values()].map(({ detail }) => ({ value: detail.id, label: detail.symbol, count: 1 })),
    },
  };
}

function count(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, n]) => ({ value, count: n }));
}

/** The cycle of the invented service at a glance. */
export function homeOf(): Home {
  const entries = [...KEPT.values()].flatMap((kept) => kept.entries).filter((entry) => entry.type === 'commitment');
  const n = (due: Entry['due']) => entries.filter((entry) => entry.due === due).length;
  const lines = [
    'military',
    'political',
    'stabilization',
    'counter_messaging',
    'financial',
    'law_enforcement',
  ] as const;
  return {
    documents: KEPT.size,
    provisions: [...KEPT.values()].reduce((sum, kept) => sum + kept.provisions.length, 0),
    commitments: entries.length,
    standing_positions: [...KEPT.values()].flatMap((kept) => kept.entries).length - entries.length,
    by_state: Object.fromEntries(count(entries.map((entry) => entry.state)).map((row) => [row.value, row.count])),
    by_line: [...lines, null].map((line) => ({
      line,
      commitments: entries.filter((entry) =>
        line === null ? entry.lines_of_effort.length === 0 : entry.lines_of_effort.includes(line),
      ).length,
    })),
    due: { overdue: n('overdue'), within_90_days: n('soon'), later: n('later'), undated: n('undated') },
    next_due: entries
      .filter((entry) => entry.deadline_iso !== null && entry.deadline_iso >= TODAY)
      .toSorted((a, b) => (a.deadline_iso ?? '').localeCompare(b.deadline_iso ?? ''))
      .slice(0, 5),
    latest_documents: [...KEPT.values()].map((kept) => kept.detail),
    blocked: entries.filter((entry) => entry.blocked_by.length > 0).length,
  };
}
