import type { Gate, Kind } from '#communique';
import type { LineOfEffort } from '#core';
import type { RecordColumns } from '#store';
import type { ASSESSMENTS, EntryType, State, Theme } from './schema.ts';

/** An entry of the register: a commitment or a standing position. */
interface CommitmentTable extends RecordColumns {
  document_id: string;
  /** the prefix of its number */
  symbol: string;
  type: EntryType;
  /** the integer of its number */
  integer: number;
  /** the part of its number; 0 where it has none */
  part: number;
  /** ROME-2021/12, ROME-2021/12.1, ROME-2021/S3 */
  number: string;
  theme: Theme | null;
  /** record of the provision that it stands on */
  provision: string;
  /** the reader's id of that provision */
  provision_key: string;
  text_version: number;
  /** false when the current version of the text no longer has its words */
  in_text: boolean;
  paragraph: string | null;
  kind: Kind;
  quote: string;
  span_start: number;
  span_end: number;
  actors: string[];
  bearer: string[];
  targets: string[];
  lines_of_effort: LineOfEffort[];
  places: string[];
  gates: Gate[];
  deadline: string | null;
  deadline_iso: string | null;
  state: State;
  /** as judged; `unknown` until somebody has */
  assessment: (typeof ASSESSMENTS)[number];
}

/** The tables of the register; `db.withTables<CommitmentTables>()` gives them. */
export type CommitmentTables = {
  commitment: CommitmentTable;
};
