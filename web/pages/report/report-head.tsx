import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { reportAddress } from './report-query.ts';
import type { ReportSearch } from './report-search.ts';
import type { Report } from './report-shape.ts';
import { unknownsOf } from './unknowns.ts';

/** What the report is on, its answer in two sentences, and the ways to take it along. */
export function ReportHead({ report, search }: { report: Report; search: ReportSearch }): ReactNode {
  const { say, date } = useSpeech();
  const entries = report.sections.flatMap((section) => section.commitments);
  const overdue = entries.filter((entry) => entry.due === 'overdue').length;
  const blocked = entries.filter((entry) => entry.blocked_by.length > 0).length;
  const unknown = entries.filter((entry) => unknownsOf(entry).length > 0).length;
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
      <p className="lede">
        {entries.length === 0
          ? say('report.empty')
          : say('report.first_line', { n: entries.length, overdue, blocked, unknown })}
      </p>
    </header>
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
