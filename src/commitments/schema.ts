import { z } from '@hono/zod-openapi';
import { LINES_OF_EFFORT } from '#core';
import { GATE_TYPES, KINDS } from '#communique';

/** How an entry of the register stands. */
export const STATES = ['proposed', 'accepted', 'rejected', 'under_way', 'closed', 'lapsed', 'superseded'] as const;

/** How well a commitment was kept; apart from its state. */
export const ASSESSMENTS = ['full', 'partial', 'none', 'not_yet_due', 'unknown'] as const;

/** What standing positions are about. */
export const THEMES = ['civilians', 'law', 'consent', 'vigilance', 'humane_treatment', 'programme', 'other'] as const;

/** Where a deadline lies from today: past and still open; within 90 days; further ahead, or the matter is settled; unknown. */
export const DUES = ['overdue', 'soon', 'later', 'undated'] as const;

/** The two series of the register. */
export const ENTRY_TYPES = ['commitment', 'standing'] as const;

/** Orders of the register; a hyphen turns one round. Entries without a date come last either way. */
export const SORTS = ['number', '-number', 'due', '-due', 'line'] as const;

const day = z.iso.date();
const offset = z.int().nonnegative();
const names = z.array(z.string());

const Gate = z
  .object({ text: z.string(), type: z.enum(GATE_TYPES), start: offset, end: offset })
  .openapi('CommitmentGate', { description: 'a phrase that must hold before the work; offsets into the text' });

const Blocker = z
  .object({
    gate: z.string().openapi({ description: 'the words of the text' }),
    type: z.enum(GATE_TYPES),
    missing: z.string().openapi({ description: 'what would open it, in plain words' }),
  })
  .openapi('Blocker');

/** An entry of the register: a commitment, or a standing position beside it. */
export const Entry = z
  .object({
    id: z.uuid(),
    number: z.string().openapi({ example: 'ROME-2021/12' }),
    type: z.enum(ENTRY_TYPES),
    theme: z.enum(THEMES).nullable().openapi({ description: 'of a standing position; null for a commitment' }),
    document: z.object({ id: z.uuid(), symbol: z.string(), title: z.string(), date: day.nullable() }),
    provision_id: z.string(),
    paragraph: z.string().nullable(),
    kind: z.enum(KINDS),
    quote: z.string(),
    start: offset,
    end: offset,
    in_text: z.boolean().openapi({ description: 'whether the words still stand in the current version of the text' }),
    actors: names,
    bearer: names,
    targets: names,
    lines_of_effort: z.array(z.enum(LINES_OF_EFFORT)),
    places: names,
    deadline: z.string().nullable(),
    deadline_iso: day.nullable(),
    due: z.enum(DUES),
    conditions: names,
    gates: z.array(Gate),
    blocked_by: z.array(Blocker).openapi({ description: 'reckoned from the gates, never kept' }),
    state: z.enum(STATES),
    assessment: z.enum(ASSESSMENTS),
    group: z
      .string()
      .nullable()
      .openapi({ description: 'number that the items of one list share', example: 'ROME-2021/2' }),
    part: z.int().positive().nullable(),
    version: z.int().positive(),
    origin: z.string(),
    visibility: z.enum(['public', 'members', 'secretariat']),
    created_at: z.iso.datetime(),
  })
  .openapi('Commitment');

/** An entry with every version of it. */
export const EntryDetail = Entry.extend({
  history: z.array(
    z.object({ version: z.int().positive(), at: z.iso.datetime(), actor: z.string(), change: z.string() }),
  ),
}).openapi('CommitmentDetail');

const count = z.int().nonnegative();
const Facet = z.array(z.object({ value: z.string(), count, label: z.string().optional() }));

/** A page of the register; each facet is counted under all filters but its own. */
export const EntryPage = z
  .object({
    items: z.array(Entry),
    next_cursor: z.string().nullable(),
    total: count,
    total_coarse: count.openapi({ description: 'with each list counted once' }),
    facets: z.object({ lines: Facet, bearers: Facet, states: Facet, documents: Facet }),
  })
  .openapi('CommitmentPage');

export type Entry = z.infer<typeof Entry>;
export type EntryDetail = z.infer<typeof EntryDetail>;
export type EntryPage = z.infer<typeof EntryPage>;
export type State = (typeof STATES)[number];
export type Theme = (typeof THEMES)[number];
export type EntryType = (typeof ENTRY_TYPES)[number];
export type Sort = (typeof SORTS)[number];
