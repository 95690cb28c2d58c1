import { z } from '@hono/zod-openapi';
import { LANGUAGES, LINES_OF_EFFORT } from '#core';
import { GATE_TYPES } from '#communique';
import { DUES, STATES, THEMES } from '#commitments';

/** What came of a promise. */
export const ASSESSMENTS = ['full', 'partial', 'none', 'not_yet_due', 'unknown'] as const;

/** What may be unknown of a promise. */
export const UNKNOWNS = ['bearer', 'date', 'reckoning', 'assessment'] as const;

/** How a promise stands to its date, on the day of the report. */
export const FIGURES = ['overdue', 'soon', 'later', 'undated', 'closed', 'blocked'] as const;

const names = z.array(z.string());
const day = z.iso.date().nullable();
const ReportedDocument = z.object({ id: z.string(), symbol: z.string(), title: z.string(), date: day });

/** What the report needs of an entry of the register; whatever else an entry has is handed through. */
export const ReportRow = z
  .looseObject({
    number: z.string().openapi({ example: 'ROME-2021/12' }),
    type: z.enum(['commitment', 'standing']),
    theme: z.enum(THEMES).nullable(),
    document: ReportedDocument,
    paragraph: z.string().nullable(),
    quote: z.string(),
    bearer: names,
    lines_of_effort: z.array(z.enum(LINES_OF_EFFORT)),
    deadline: z.string().nullable(),
    deadline_iso: day,
    due: z.enum(DUES),
    gates: z.array(z.looseObject({ text: z.string(), type: z.enum(GATE_TYPES) })),
    blocked_by: z.array(z.looseObject({ gate: z.string(), missing: z.string() })),
    state: z.enum(STATES),
    assessment: z.enum(ASSESSMENTS),
  })
  .openapi('ReportEntry');

const figures = z.object(
  Object.fromEntries(FIGURES.map((name) => [name, names])) as Record<(typeof FIGURES)[number], typeof names>,
);
const unknown = z.object(
  Object.fromEntries(UNKNOWNS.map((name) => [name, names])) as Record<(typeof UNKNOWNS)[number], typeof names>,
);

const Section = z.object({
  line: z.enum(LINES_OF_EFFORT).nullable(),
  commitments: z.array(ReportRow).openapi({ description: 'past their date first, then by date, undated, closed' }),
  also: names.openapi({ description: 'numbers of this line whose entry stands under an earlier one' }),
});

/** The progress report. Figures are lists of the numbers that make them. */
export const ProgressReport = z
  .object({
    on: z.iso.date(),
    language: z.enum(LANGUAGES),
    documents: z.array(ReportedDocument),
    figures,
    unknown,
    sections: z.array(Section),
    standing: z.array(ReportRow),
    set_aside: z.array(ReportRow).openapi({ description: 'rejected, lapsed or superseded' }),
  })
  .openapi('ProgressReport');

export type ReportRow = z.infer<typeof ReportRow>;
export type ProgressReport = z.infer<typeof ProgressReport>;
export type Section = ProgressReport['sections'][number];
export type Unknown = (typeof UNKNOWNS)[number];
export type Figure = (typeof FIGURES)[number];
