import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProgressReport } from '#reports';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { LineMark } from '../../shared/parts/line-mark.tsx';
import { ReportSection } from './report-section.tsx';

/** The report's sections: the lines of effort in their order, the positions that stand, what was set aside. */
export function ReportBody({ report }: { report: ProgressReport }): ReactNode {
  const { say } = useSpeech();
  const { sections, standing, set_aside: setAside } = report;
  if (sections.length + standing.length + setAside.length === 0)
    return (
      <p className="section">
        <Link to="/texts" className="button primary">
          {say('home.begin')}
        </Link>
      </p>
    );
  return (
    <>
      {sections.map((section) => (
        <LineSection key={section.line ?? 'none'} report={report} section={section} />
      ))}
      <ReportSection
        id="standing"
        name={say('register.standing')}
        line={say('report.standing_line')}
        report={report}
        entries={standing}
      />
      <ReportSection
        id="set-aside"
        name={say('report.set_aside')}
        line={say('report.set_aside_line')}
        report={report}
        entries={setAside}
      />
    </>
  );
}

type Section = ProgressReport['sections'][number];

function LineSection({ report, section }: { report: ProgressReport; section: Section }): ReactNode {
  const { say } = useSpeech();
  const { line, commitments, also } = section;
  const overdue = commitments.filter(({ number }) => report.figures.overdue.includes(number)).length;
  return (
    <ReportSection
      id={line ?? 'none'}
      name={<LineMark line={line} />}
      line={say('report.line', { n: commitments.length, overdue })}
      report={report}
      entries={commitments}
      also={also}
    />
  );
}
