import type { Language } from '#core';
import { progressReport } from './progress-report.ts';
import { reportHtml } from './report-html.ts';
import { reportMarkdown } from './report-markdown.ts';
import type { ReportRow } from './schema.ts';

/** The forms in which a report can be had. */
export const FORMATS = ['md', 'html', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** What a report is to be. */
export interface Wanted {
  format: Format;
  language: Language;
  /** YYYY-MM-DD */
  today: string;
  /** address of the service, for links to the register */
  base: string;
}

/** The progress report on rows of the register, written out. */
export function writeReport(rows: readonly ReportRow[], { format, language, today, base }: Wanted): string {
  const report = progressReport(rows, { today, language });
  if (format === 'json') return `${JSON.stringify(report)}\n`;
  return format === 'html' ? reportHtml(report, base) : reportMarkdown(report, base);
}
