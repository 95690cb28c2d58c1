import './texts.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { documentsQuery, serviceQuery } from '../../shared/api/queries.ts';
import type { DocumentSummary } from '../../shared/api/shapes.ts';
import { usePageTitle, useSpeech } from '../../shared/language/language-provider.tsx';
import { FailedQuery } from '../../shared/parts/failed-query.tsx';
import { ProblemNotice } from '../../shared/parts/problem-notice.tsx';
import { SkeletonPage } from '../../shared/parts/skeleton.tsx';
import { TextsTable } from './texts-table.tsx';
import { UploadDesk } from './upload-desk.tsx';
import { useExample } from './use-example.ts';
import { WritingNotice } from './writing-notice.tsx';

/** The texts that were read, and the desk at which another one is brought in. */
export function TextsPage(): ReactNode {
  const { say } = useSpeech();
  const texts = useInfiniteQuery(documentsQuery());
  usePageTitle(say('texts.title'));
  if (texts.data !== undefined)
    return (
      <TextsInFull
        documents={texts.data.pages.flatMap((page) => page.items)}
        total={texts.data.pages[0]?.total ?? 0}
        onMore={texts.hasNextPage ? () => void texts.fetchNextPage() : undefined}
      />
    );
  if (texts.error) return <FailedQuery error={texts.error} onRetry={() => void texts.refetch()} />;
  return <SkeletonPage />;
}

interface TextsInFullProps {
  documents: readonly DocumentSummary[];
  total: number;
  onMore: (() => void) | undefined;
}

function TextsInFull({ documents, total, onMore }: TextsInFullProps): ReactNode {
  const { say } = useSpeech();
  const service = useQuery(serviceQuery()).data;
  const example = useExample();
  const open = service?.writing === 'open';
  const sum = (of: 'provisions' | 'trackable') => documents.reduce((total, document) => total + document[of], 0);
  return (
    <div className="page texts">
      <header>
        <h1>{say('texts.title')}</h1>
        <p className="lede" aria-live="polite">
          {total === 0
            ? say('texts.empty')
            : say('texts.first_line', { n: total, provisions: sum('provisions'), trackable: sum('trackable') })}
        </p>
      </header>
      <section className="bring" aria-labelledby="bring">
        <h2 id="bring">{say('texts.bring')}</h2>
        {service && <WritingNotice service={service} />}
        {open && <UploadDesk />}
        {open && !documents.some((document) => document.is_example) && (
          <p>
            <button type="button" className="button" onClick={() => example.mutate(null)}>
              {say('texts.bring_example')}
            </button>
          </p>
        )}
        {example.error && <ProblemNotice error={example.error} />}
      </section>
      <section className="listed" aria-label={say('texts.title')}>
        {total > 0 && <TextsTable documents={documents} onRemoveExample={open ? example.mutate : undefined} />}
        {onMore && (
          <button type="button" className="button more" onClick={onMore}>
            {say('texts.more')}
          </button>
        )}
      </section>
    </div>
  );
}
