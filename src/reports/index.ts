/** The progress report: by line of effort, who owes what by when, under which conditions, how it stands, what is unknown. */
export { progressReport } from './progress-report.ts';
export type { ReportDoor } from './report-command.ts';
export { reportHtml } from './report-html.ts';
export { reportMarkdown } from './report-markdown.ts';
export type { ReportDeps, ReportRows, RowsWanted } from './routes.ts';
export { ProgressReport, ReportRow } from './schema.ts';
