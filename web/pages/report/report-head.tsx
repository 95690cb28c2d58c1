import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import type { ProgressReport } from '#reports';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { reportAddress } from './report-query.ts';
import type { ReportSearch } from './report-search.ts';
import { countUnknown } from './unknowns-of.ts';

interface ReportHeadProps {
  report: ProgressReport;
  search: ReportSearch;
}

/** What the report is on, its answer in two sentences, and the ways to take it along. */
export function ReportHead({ report, search }: ReportHeadProps): ReactNode {
  const { say, date } = useSpeech();
  return (
    <header>
      <div className="report-title">
        <h1>{say('report.title')}</h1>
        <Downloads search={search} />
      </div>
      <p className="small quiet">
        {say('report.on', { date: date(report.on) })}
        {report.documents.map((document) => (
          <Fragment key={document.id}>
            {' · '}
            <Link to="/texts/$id" params={{ id: document.id }}>
              <bdi>{document.symbol}</bdi>
            </Link>
          </Fragment>
        ))}
        {search.document !== undefined && (
          <span className="no-print">
            {' · '}
            <Link to="/report">{say('report.all_texts')}</Link>
          </span>
        )}
      </p>
      <ReportAnswer report={report} search={search} />
      <OnlyPart search={search} />
    </header>
  );
}

function ReportAnswer({ report, search }: ReportHeadProps): ReactNode {
  const { say, tell } = useSpeech();
  const n = report.sections.reduce((sum, section) => sum + section.commitments.length, 0);
  const { overdue, blocked } = report.figures;
  return (
    <p className="lede">
      {n === 0
        ? say('report.empty')
        : tell('report.first_line', {
            n,
            overdue: overdue.length,
            blocked: blocked.length,
            unknown: countUnknown(report),
            a: <Link to="/report" search={{ ...search, only: 'overdue' }} />,
            b: <Link to="/report" search={{ ...search, only: 'blocked' }} />,
            c: <Link to="/report" search={{ ...search, only: 'unknown' }} />,
          })}
    </p>
  );
}

function OnlyPart({ search }: { search: ReportSearch }): ReactNode {
  const { say } = useSpeech();
  if (search.only === undefined) return null;
  return (
    <p className="only">
      {say(`report.only_${search.only}`)}{' '}
      <Link to="/report" search={{ ...search, only: undefined }}>
        {say('report.show_all')}
      </Link>
    </p>
  );
}

function Downloads({ search }: { search: ReportSearch }): ReactNode {
  const { say, language } = useSpeech();
  return (
    <p className="small no-print">
      {say('report.take')}{' '}
      <a href={reportAddress('html', search, language)} download="progress-report.html">
        HTML
      </a>
      {' · '}
      <a href={reportAddress('md', search, language)} download="progress-report.md">
        Markdown
      </a>
      {' · '}
      <a href={reportAddress('json', search, language)} download="progress-report.json">
        JSON
      </a>
      {' · '}
      <button type="button" className="plain" onClick={() => window.print()}>
        {say('report.print')}
      </button>
    </p>
  );
}
