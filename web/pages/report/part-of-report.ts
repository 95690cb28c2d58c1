import type { ProgressReport } from '#reports';
import type { ReportPart } from './report-search.ts';

function numbersOf({ figures, unknown }: ProgressReport, part: ReportPart): ReadonlySet<string> {
  return new Set(part === 'unknown' ? Object.values(unknown).flat() : figures[part]);
}

/** The report with only those promises that make one of its figures; all of it where no part is named. */
export function partOfReport(report: ProgressReport, part: ReportPart | undefined): ProgressReport {
  if (part === undefined) return report;
  const numbers = numbersOf(report, part);
  const sections = report.sections.map(({ line, commitments, also }) => ({
    line,
    commitments: commitments.filter(({ number }) => numbers.has(number)),
    also: also.filter((number) => numbers.has(number)),
  }));
  return { ...report, sections, standing: [], set_aside: [] };
}
