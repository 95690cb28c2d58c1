import './report.css';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle, useSpeech } from '../../shared/language/language-provider.tsx';
import { FailedQuery } from '../../shared/parts/failed-query.tsx';
import { SkeletonPage } from '../../shared/parts/skeleton.tsx';
import { ReportBody } from './report-body.tsx';
import { ReportHead } from './report-head.tsx';
import { partOfReport } from './part-of-report.ts';
import { reportQuery } from './report-query.ts';
import { useOpenInPrint } from './use-open-in-print.ts';

/** The progress report: by line of effort, who owes what by when, how it stands, and what is not known. */
export function ReportPage(): ReactNode {
  const { say, language } = useSpeech();
  const search = useSearch({ from: '/report' });
  const report = useQuery(reportQuery(search, language));
  usePageTitle(say('report.title'));
  useOpenInPrint();
  if (report.data !== undefined)
    return (
      <article className="page report">
        <ReportHead report={report.data} search={search} />
        <ReportBody report={partOfReport(report.data, search.only)} />
      </article>
    );
  if (report.error) return <FailedQuery error={report.error} onRetry={() => void report.refetch()} />;
  return <SkeletonPage />;
}
