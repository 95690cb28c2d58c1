import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReportRow } from '#reports';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { DueMark } from '../../shared/parts/due-mark.tsx';
import { EntryLink } from '../../shared/parts/entry-link.tsx';
import { GateList } from '../../shared/parts/gate-list.tsx';
import { Names } from '../../shared/parts/names.tsx';
import { Quote } from '../../shared/parts/quote.tsx';
import { StateMark } from '../../shared/parts/state-mark.tsx';
import { anchorOf } from '../reading-room/provision-address.ts';
import type { Unknown } from './unknowns-of.ts';

interface ReportEntryProps {
  entry: ReportRow;
  unknowns: readonly Unknown[];
}

/** One promise of the report; it opens to its words, its conditions, and what is not known of it. */
export function ReportEntry({ entry, unknowns }: ReportEntryProps): ReactNode {
  const { say } = useSpeech();
  return (
    <li className="report-entry">
      <details>
        <summary>
          <span className="entry-number">
            <bdi>{entry.number}</bdi>
          </span>
          <span className="entry-words" dir="auto">
            {entry.quote}
          </span>
          <span className="entry-facts">
            <span>
              {entry.type === 'standing' ? say(`position.${entry.theme ?? 'other'}`) : <Names names={entry.bearer} />}
            </span>
            <span>{entry.type === 'commitment' && <DueMark entry={entry} />}</span>
            <StateMark state={entry.state} />
          </span>
        </summary>
        <OpenedEntry entry={entry} unknowns={unknowns} />
      </details>
    </li>
  );
}

function OpenedEntry({ entry, unknowns }: ReportEntryProps): ReactNode {
  const { say, list } = useSpeech();
  const provision = entry['provision_id'];
  return (
    <div className="opened-entry">
      <blockquote>
        <Quote text={entry.quote} />
      </blockquote>
      {entry.gates.length > 0 && (
        <>
          <h3>{say('field.gates')}</h3>
          <GateList gates={entry.gates} />
        </>
      )}
      {unknowns.length > 0 && (
        <p>
          <strong>{say('report.unknown')}</strong> {list(unknowns.map((unknown) => say(`unknown.${unknown}`)))}
        </p>
      )}
      <p className="small no-print">
        <EntryLink number={entry.number}>{say('report.open_entry')}</EntryLink>
        {typeof provision === 'string' && (
          <>
            {' · '}
            <Link to="/texts/$id" params={{ id: entry.document.id }} hash={anchorOf(provision)}>
              {say('entry.in_text')}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}
