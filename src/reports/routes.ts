import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { LANGUAGES, type Language } from '#core';
import { progressReport } from './progress-report.ts';
import { REPORT_POLICY } from './report-style.ts';
import { ProgressReport, type ReportRow } from './schema.ts';
import { FORMATS, writeReport } from './write-report.ts';

/** Which rows a report is on, and from where they are looked at. */
export interface RowsWanted {
  /** id or symbol of one text; the whole register when not given */
  document?: string;
  /** YYYY-MM-DD */
  today: string;
  language: Language;
}

/** Where the report's rows come from, in the order of their numbers. */
export type ReportRows = (wanted: RowsWanted) => Promise<readonly ReportRow[]>;

/** What the report's route is given. */
export interface ReportDeps {
  rows: ReportRows;
  /** milliseconds since 1970 */
  now: () => number;
}

const text = { schema: z.string() };

const getProgress = createRoute({
  method: 'get',
  path: '/reports/progress',
  summary: 'The progress report: by line of effort, who owes what by when, under which conditions, how it stands',
  request: {
    query: z.object({
      format: z.enum(FORMATS).default('json'),
      document: z
        .string()
        .max(200)
        .optional()
        .openapi({ description: 'id or symbol of one text; all texts when left out' }),
      lang: z.enum(LANGUAGES).default('en'),
    }),
  },
  responses: {
    200: {
      description: 'The report',
      content: { 'application/json': { schema: ProgressReport }, 'text/html': text, 'text/markdown': text },
    },
  },
});

/** `GET /reports/progress`. */
export function routes({ rows, now }: ReportDeps): OpenAPIHono {
  return new OpenAPIHono().openapi(getProgress, async (c) => {
    const { format, document, lang: language } = c.req.valid('query');
    const today = new Date(now()).toISOString().slice(0, 10);
    const found = await rows({ today, language, ...(document ? { document } : {}) });
    if (format === 'json') return c.json(progressReport(found, { today, language }), 200);
    const written = writeReport(found, { format, language, today, base: '' });
    c.header('Content-Language', language);
    if (format === 'md') return c.body(written, 200, { 'Content-Type': 'text/markdown; charset=utf-8' });
    return c.html(written, 200, { 'Content-Security-Policy': REPORT_POLICY });
  });
}
