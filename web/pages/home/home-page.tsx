import './home.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { homeQuery } from '../../shared/api/queries.ts';
import type { Home } from '../../shared/api/shapes.ts';
import { usePageTitle, useSpeech } from '../../shared/language/language-provider.tsx';
import { FailedQuery } from '../../shared/parts/failed-query.tsx';
import { SkeletonPage } from '../../shared/parts/skeleton.tsx';
import { CycleContents } from './cycle-contents.tsx';
import { FirstLine } from './first-line.tsx';
import { LatestTexts } from './latest-texts.tsx';
import { LinesTable } from './lines-table.tsx';
import { NextDue } from './next-due.tsx';

/** The cycle at a glance: what was promised, what became of it, what is due next. */
export function HomePage(): ReactNode {
  const home = useQuery(homeQuery(useSpeech().language));
  usePageTitle('Entente');
  if (home.data !== undefined) return home.data.documents === 0 ? <EmptyHome /> : <FullHome home={home.data} />;
  if (home.error) return <FailedQuery error={home.error} onRetry={() => void home.refetch()} />;
  return <SkeletonPage />;
}

function EmptyHome(): ReactNode {
  const { say } = useSpeech();
  return (
    <div className="page">
      <h1>{say('home.title')}</h1>
      <p className="lede">{say('home.empty')}</p>
      <p className="section">
        <Link to="/texts" className="button primary">
          {say('home.begin')}
        </Link>
      </p>
    </div>
  );
}

function FullHome({ home }: { home: Home }): ReactNode {
  const { say } = useSpeech();
  return (
    <div className="page home">
      <h1>{say('home.title')}</h1>
      <FirstLine home={home} />
      <div className="home-columns">
        <div>
          <CycleContents home={home} />
          <LinesTable rows={home.by_line} />
        </div>
        <div>
          <NextDue entries={home.next_due} />
          <LatestTexts documents={home.latest_documents} />
        </div>
      </div>
    </div>
  );
}
