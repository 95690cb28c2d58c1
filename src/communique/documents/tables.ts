import type { RecordColumns } from '#store';
import type { Gate, Kind } from '../provision.ts';
import type { Block, Structure } from '../structure.ts';
import type { LineOfEffort } from '#core';
import type { Moved } from './schema.ts';

/** A text as a thing with a history; its words stand in `document_text`, one row per version of them. */
interface DocumentTable extends RecordColumns {
  symbol: string;
  title: string;
  source_name: string;
  source_address: string | null;
  is_example: boolean;
  /** a removed text keeps its records and its numbers, and can be brought back */
  state: 'present' | 'removed';
  /** the current version of its words */
  text_version: number;
}

/** The words of a text, as stored, and what was read in them as a whole. A correction adds another row. */
interface DocumentTextTable extends RecordColumns {
  document_id: string;
  text_version: number;
  text: string;
  /** SHA-256 of the text as UTF-8 */
  sha256: string;
  /** SHA-256 of the file */
  source_sha256: string;
  format: string;
  encoding: string | null;
  language: string;
  date: string | null;
  /** whether the date was given by whoever brought the text in, or found in it */
  date_from: 'given' | 'text' | null;
  place: string | null;
  body: string | null;
  style: Structure['style'];
  blocks: Block[];
  warnings: string[];
  words: number;
  provisions: number;
  trackable: number;
  reader: string;
  /** null for a first version */
  moved: Moved | null;
}

/** A provision of one version of a text. A correction adds another row. */
interface ProvisionTable extends RecordColumns {
  document_id: string;
  text_version: number;
  ordinal: number;
  /** the reader's id: first 8 hex digits of the text's hash, `#`, the ordinal */
  key: string;
  /** the provision of the version before that it continues */
  was: string | null;
  span_start: number;
  span_end: number;
  quote: string;
  kind: Kind;
  verb: string | null;
  act: string | null;
  actors: string[];
  bearer: string[];
  targets: string[];
  places: string[];
  organisations: string[];
  instruments: string[];
  gates: Gate[];
  lines_of_effort: LineOfEffort[];
  deadline: string | null;
  deadline_iso: string | null;
  trackable: boolean;
  rule: string;
  confidence: number;
  list: string | null;
  part: number | null;
  paragraph: string | null;
}

/** The tables of documents; `db.withTables<DocumentTables>()` gives them. */
export type DocumentTables = {
  document: DocumentTable;
  document_text: DocumentTextTable;
  provision: ProvisionTable;
};
