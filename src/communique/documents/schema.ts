import { z } from '@hono/zod-openapi';
import { LINES_OF_EFFORT } from '#core';
import { GATE_TYPES, KINDS } from '../provision.ts';
import { BLOCK_TYPES } from '../structure.ts';

/** Who may see a record. */
const VISIBILITIES = ['public', 'members', 'secretariat'] as const;

const day = z.iso.date();
const instant = z.iso.datetime();
const count = z.int().nonnegative();

/** A text that was taken in, told in a few words; the figures are those of its current version. */
export const DocumentSummary = z
  .object({
    id: z.uuid(),
    symbol: z
      .string()
      .openapi({ example: 'ROME-2021', description: 'what the numbers of its register entries begin with' }),
    title: z.string(),
    date: day.nullable(),
    place: z.string().nullable(),
    body: z.string().nullable().openapi({ description: 'the authoring body, as the text names it' }),
    style: z.enum(['reported', 'first_person', 'resolution', 'mixed']),
    language: z.string().openapi({ example: 'en' }),
    words: count,
    provisions: count,
    trackable: count,
    version: z.int().positive().openapi({ description: 'of the text; each correction adds one' }),
    origin: z.string().openapi({ description: 'the member or body that owns the record' }),
    visibility: z.enum(VISIBILITIES),
    is_example: z.boolean(),
    source_name: z.string(),
    source_address: z.string().nullable(),
    created_at: instant,
  })
  .openapi('DocumentSummary');

const Block = z
  .object({
    type: z.enum(BLOCK_TYPES),
    start: count,
    end: count,
    number: z.string().nullable(),
    level: z.int(),
    part: z.enum(['front', 'preamble', 'operative', 'body', 'annex', 'back']),
  })
  .openapi('Block', { description: 'A stretch of the text; offsets are UTF-16 units' });

/** How many provisions of the version before are still there with the same words, with other words, or not; and how many are new. */
export const Moved = z.object({ kept: count, changed: count, added: count, dropped: count }).openapi('Moved');

/** A text in full: the words as stored, how they are laid out, and what became of earlier versions. */
export const DocumentDetail = DocumentSummary.extend({
  text: z.string(),
  blocks: z.array(Block),
  warnings: z.array(z.string()),
  versions: z.array(
    z.object({ version: z.int().positive(), created_at: instant, sha256: z.string(), moved: Moved.nullable() }),
  ),
}).openapi('DocumentDetail');

const Gate = z.object({ text: z.string(), type: z.enum(GATE_TYPES), start: count, end: count }).openapi('Gate');

const names = z.array(z.string());

/** A provision as the reading room shows it. */
export const ReadProvision = z
  .object({
    id: z.string().openapi({ example: 'd2a46821#07' }),
    start: count,
    end: count,
    quote: z.string(),
    kind: z.enum(KINDS),
    verb: z.string().nullable(),
    action: z.string().nullable(),
    actors: names,
    bearer: names,
    targets: names,
    places: names,
    organisations: names,
    instruments: names,
    conditions: names,
    gates: z.array(Gate),
    lines_of_effort: z.array(z.enum(LINES_OF_EFFORT)),
    deadline: z.string().nullable(),
    deadline_iso: day.nullable(),
    trackable: z.boolean(),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
    group: z.string().nullable(),
    part: z.int().nullable(),
    paragraph: z.string().nullable(),
    number: z.string().nullable().openapi({ description: 'of its entry in the register', example: 'ROME-2021/12' }),
    explanation: z.object({ rule: z.string(), words: names }),
  })
  .openapi('Provision');

export type Visibility = (typeof VISIBILITIES)[number];
export type DocumentSummary = z.infer<typeof DocumentSummary>;
export type DocumentDetail = z.infer<typeof DocumentDetail>;
export type ReadProvision = z.infer<typeof ReadProvision>;
export type Moved = z.infer<typeof Moved>;
