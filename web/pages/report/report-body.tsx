import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Entry } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { LineMark } from '../../shared/parts/line-mark.tsx';
import { ReportEntry } from './report-entry.tsx';
import type { Report } from './report-shape.ts';

/** The report's sections: the lines of effort in their order, then the positions that stand. */
export function ReportBody({ report }: { report: Report }): ReactNode {
  const { say } = useSpeech();
  const sections = report.sections.filter((section) => section.commitments.length > 0);
  const nothing = sections.length === 0 && report.standing.length === 0;
  if (nothing)
    return (
      <p className="section">
        <Link to="/texts" className="button primary">
          {say('home.begin')}
        </Link>
      </p>
    );
  return (
    <>
      {sections.map(({ line, commitments }) => (
        <ReportSection key={line ?? 'none'} name={<LineMark line={line} />} id={line ?? 'none'} entries={commitments} />
      ))}
      {report.standing.length > 0 && (
        <ReportSection name={say('register.standing')} id="standing" entries={report.standing} />
      )}
    </>
  );
}

function ReportSection({ name, id, entries }: { name: ReactNode; id: string; entries: readonly Entry[] }): ReactNode {
  const { say } = useSpeech();
  const overdue = entries.filter((entry) => entry.due === 'overdue').length;
  return (
    <section className="section report-section" aria-labelledby={`line-${id}`}>
      <h2 id={`line-${id}`}>{name}</h2>
      <p className="quiet small">
        {id === 'standing' ? say('report.standing_line') : say('report.line', { n: entries.length, overdue })}
      </p>
      <ol>
        {entries.map((entry) => (
          <ReportEntry key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
