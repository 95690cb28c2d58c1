import { Fragment, type ReactNode } from 'react';
import type { ProgressReport, ReportRow } from '#reports';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { EntryLink } from '../../shared/parts/entry-link.tsx';
import { ReportEntry } from './report-entry.tsx';
import { unknownsOf } from './unknowns-of.ts';

interface ReportSectionProps {
  id: string;
  name: ReactNode;
  /** the section in one line */
  line: string;
  report: ProgressReport;
  entries: readonly ReportRow[];
  /** numbers of entries that belong here too and stand elsewhere */
  also?: readonly string[];
}

/** A section of the report; one without entries is left out. */
export function ReportSection({ id, name, line, report, entries, also = [] }: ReportSectionProps): ReactNode {
  if (entries.length + also.length === 0) return null;
  return (
    <section className="section report-section" aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`}>{name}</h2>
      {entries.length > 0 && <p className="quiet small">{line}</p>}
      {entries.length > 0 && (
        <ol>
          {entries.map((entry) => (
            <ReportEntry key={entry.number} entry={entry} unknowns={unknownsOf(report, entry.number)} />
          ))}
        </ol>
      )}
      <Also numbers={also} />
    </section>
  );
}

function Also({ numbers }: { numbers: readonly string[] }): ReactNode {
  const { say } = useSpeech();
  if (numbers.length === 0) return null;
  return (
    <p className="small also">
      {say('report.also')}{' '}
      {numbers.map((number, at) => (
        <Fragment key={number}>
          {at > 0 && say('names.between')}
          <EntryLink number={number} />
        </Fragment>
      ))}
    </p>
  );
}
