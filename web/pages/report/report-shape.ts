import type { Entry, LineOfEffort } from '../../shared/api/shapes.ts';

/** The progress report as the service writes it: what is owed under each line of effort, on a day. */
export interface Report {
  /** YYYY-MM-DD */
  on: string;
  documents: { id: string; symbol: string; title: string; date: string | null }[];
  sections: { line: LineOfEffort | null; commitments: Entry[] }[];
  standing: Entry[];
}
