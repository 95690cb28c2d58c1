import type { Selectable } from 'kysely';
import type { Language } from '#core';
import { blockedBy } from './blocked-by.ts';
import { dueOf } from './due.ts';
import { numberText } from './numbers.ts';
import type { Entry } from './schema.ts';
import type { CommitmentTables } from './tables.ts';

/** A row of the register with what its text and its first version tell. */
export interface EntryRow extends Omit<
  Selectable<CommitmentTables['commitment']>,
  'latest' | 'action' | 'actor' | 'at'
> {
  document_title: string;
  document_date: string | null;
  created_at: string;
}

/** What entries are looked at from. */
export interface Viewpoint {
  /** YYYY-MM-DD */
  today: string;
  language: Language;
}

/** An entry as the interface shows it. */
export function entryOf(row: EntryRow, { today, language }: Viewpoint): Entry {
  const due = dueOf(row, today);
  const ahead = row.assessment === 'unknown' && row.deadline_iso !== null && row.deadline_iso >= today;
  const { symbol, type, integer } = row;
  return {
    id: row.id,
    number: row.number,
    type,
    theme: row.theme,
    document: { id: row.document_id, symbol, title: row.document_title, date: row.document_date },
    provision_id: row.provision_key,
    paragraph: row.paragraph,
    kind: row.kind,
    quote: row.quote,
    start: row.span_start,
    end: row.span_end,
    in_text: row.in_text,
    actors: row.actors,
    bearer: row.bearer,
    targets: row.targets,
    lines_of_effort: row.lines_of_effort,
    places: row.places,
    deadline: row.deadline,
    deadline_iso: row.deadline_iso,
    due,
    conditions: row.gates.map((gate) => gate.text),
    gates: row.gates,
    blocked_by: blockedBy(row, language),
    state: row.state,
    // nobody has judged it, and nobody could have yet
    assessment: ahead ? 'not_yet_due' : row.assessment,
    group: row.part === 0 ? null : numberText({ symbol, type, integer, part: 0 }),
    part: row.part === 0 ? null : row.part,
    version: row.version,
    origin: row.origin,
    visibility: row.visibility as Entry['visibility'],
    created_at: row.created_at,
  };
}
