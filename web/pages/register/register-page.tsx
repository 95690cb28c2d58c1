import './register.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressOf } from '../../shared/api/fetch-json.ts';
import { registerQuery } from '../../shared/api/queries.ts';
import { usePageTitle, useSpeech } from '../../shared/language/language-provider.tsx';
import { FailedQuery } from '../../shared/parts/failed-query.tsx';
import { Skeleton } from '../../shared/parts/skeleton.tsx';
import { FacetSentence } from './facet-sentence.tsx';
import { NothingFound } from './nothing-found.tsx';
import { registerParameters, type RegisterSearch } from './register-search.ts';
import { RegisterTable } from './register-table.tsx';
import { RegisterTabs } from './register-tabs.tsx';
import { TextPhrase } from './text-phrase.tsx';

/** The register: who owes what, by when, from which words. */
export function RegisterPage(): ReactNode {
  const { say } = useSpeech();
  const search = useSearch({ from: '/register' });
  usePageTitle(say('register.title'));
  return (
    <div className="page register">
      <header className="register-head">
        <h1>{say('register.title')}</h1>
        <Exports search={search} />
      </header>
      <RegisterTabs search={search} />
      <RegisterRows search={search} />
    </div>
  );
}

function RegisterRows({ search }: { search: RegisterSearch }): ReactNode {
  const { say, language } = useSpeech();
  const rows = useInfiniteQuery(registerQuery(registerParameters(search, language)));
  if (rows.data === undefined)
    return rows.error ? (
      <FailedQuery error={rows.error} onRetry={() => void rows.refetch()} />
    ) : (
      <Skeleton lines={12} />
    );
  const entries = rows.data.pages.flatMap((page) => page.items);
  const [first] = rows.data.pages;
  return (
    <div aria-busy={rows.isPlaceholderData}>
      {first && <FacetSentence search={search} page={first} />}
      <TextPhrase search={search} />
      {entries.length === 0 ? <NothingFound search={search} /> : <RegisterTable entries={entries} search={search} />}
      {rows.hasNextPage && (
        <button type="button" className="button more no-print" onClick={() => void rows.fetchNextPage()}>
          {say('register.more', { n: (first?.total ?? 0) - entries.length })}
        </button>
      )}
    </div>
  );
}

function Exports({ search }: { search: RegisterSearch }): ReactNode {
  const { say, language } = useSpeech();
  const parameters = registerParameters(search, language);
  return (
    <p className="small no-print">
      {say('register.export')}{' '}
      <a href={addressOf('/commitments.csv', parameters)} download>
        CSV
      </a>
      {' · '}
      <a href={addressOf('/commitments.json', parameters)} download>
        JSON
      </a>
    </p>
  );
}
