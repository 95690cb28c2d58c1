import './entry.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { entryQuery } from '../../shared/api/queries.ts';
import type { EntryDetail } from '../../shared/api/shapes.ts';
import { usePageTitle, useSpeech } from '../../shared/language/language-provider.tsx';
import { numberOfParts } from '../../shared/parts/entry-number.ts';
import { FailedQuery } from '../../shared/parts/failed-query.tsx';
import { hueOf } from '../../shared/parts/hue-of.ts';
import { SkeletonPage } from '../../shared/parts/skeleton.tsx';
import { anchorOf } from '../reading-room/provision-address.ts';
import { EntryBlockers } from './entry-blockers.tsx';
import { EntryFields } from './entry-fields.tsx';
import { EntryHistory } from './entry-history.tsx';

/** One entry of the register, from its words to its history. */
export function EntryPage(): ReactNode {
  const number = numberOfParts(useParams({ from: '/register/$symbol/$item' }));
  const entry = useQuery(entryQuery(number, useSpeech().language));
  usePageTitle(number);
  if (entry.data !== undefined) return <FullEntry entry={entry.data} />;
  if (entry.error) return <FailedQuery error={entry.error} onRetry={() => void entry.refetch()} />;
  return <SkeletonPage />;
}

function FullEntry({ entry }: { entry: EntryDetail }): ReactNode {
  const { say } = useSpeech();
  return (
    <article className="page entry">
      <p className="small no-print">
        <Link to="/register" search={entry.type === 'standing' ? { type: 'standing' } : {}}>
          {say('register.title')}
        </Link>
      </p>
      <h1>
        <bdi>{entry.number}</bdi> <span className="entry-kind">{say(`kind.${entry.kind}`)}</span>
      </h1>
      <EntryQuote entry={entry} />
      <EntryBlockers entry={entry} />
      <EntryFields entry={entry} />
      <EntryHistory history={entry.history} />
    </article>
  );
}

function EntryQuote({ entry }: { entry: EntryDetail }): ReactNode {
  const { say, date } = useSpeech();
  return (
    <figure className={`entry-quote ${hueOf(entry.lines_of_effort)}`}>
      <blockquote dir="auto">{entry.quote}</blockquote>
      <figcaption className="small">
        <bdi>{entry.document.title}</bdi>
        {entry.document.date && (
          <>
            {say('names.between')}
            {date(entry.document.date)}
          </>
        )}
        {entry.paragraph && (
          <>
            {say('names.between')}
            {say('entry.paragraph', { number: entry.paragraph })}
          </>
        )}
        {' · '}
        {entry.in_text ? (
          <Link to="/texts/$id" params={{ id: entry.document.id }} hash={anchorOf(entry.provision_id)}>
            {say('entry.in_text')}
          </Link>
        ) : (
          say('entry.not_in_text')
        )}
      </figcaption>
    </figure>
  );
}
