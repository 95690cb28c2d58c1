import type { Entry, EntryDetail, EntryPage } from '#commitments';
import type { Block, Gate, Kind, Provision } from '#communique';
import type { LineOfEffort } from '#core';

export type { Block, Entry, EntryDetail, EntryPage, Gate, Kind, LineOfEffort };

export type State = Entry['state'];
export type Due = Entry['due'];

/** One page of a list; `total` counts all pages. */
export interface Page<T> {
  items: T[];
  next_cursor: string | null;
  total: number;
}

/** What the service is and what it allows from here; `today` is its date, YYYY-MM-DD. */
export interface Service {
  name: string;
  version: string;
  database: 'embedded' | 'server';
  writing: 'open' | 'closed';
  writing_reason: 'loopback' | 'sign-in-needed';
  today: string;
}

export interface DocumentSummary {
  id: string;
  symbol: string;
  title: string;
  date: string | null;
  place: string | null;
  body: string | null;
  style: string;
  language: string;
  words: number;
  provisions: number;
  trackable: number;
  version: number;
  origin: string;
  visibility: 'public' | 'members' | 'secretariat';
  is_example: boolean;
  source_name: string;
  source_address: string | null;
  created_at: string;
}

/** A version of a text, and what became of its provisions since the one before. */
export interface DocumentVersion {
  version: number;
  created_at: string;
  sha256: string;
  moved: { kept: number; changed: number; added: number; dropped: number } | null;
}

export interface DocumentDetail extends DocumentSummary {
  text: string;
  blocks: Block[];
  warnings: string[];
  versions: DocumentVersion[];
}

/** A provision as the reading room shows it: with its register number, if any, and its derivation in plain words. */
export interface ReadProvision extends Provision {
  number: string | null;
  explanation: { rule: string; words: string[] };
}

/** A past version of an entry: when, by whom, what changed. */
export type EntryChange = EntryDetail['history'][number];

/** A value of a facet and how many entries carry it. */
export type FacetValue = EntryPage['facets']['lines'][number];

/** The cycle at a glance. */
export interface Home {
  documents: number;
  provisions: number;
  commitments: number;
  standing_positions: number;
  by_state: Partial<Record<State, number>>;
  by_line: { line: LineOfEffort | null; commitments: number }[];
  due: { overdue: number; within_90_days: number; later: number; undated: number };
  next_due: Entry[];
  latest_documents: DocumentSummary[];
  blocked: number;
}
