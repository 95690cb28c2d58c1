import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle, useSpeech } from '../language/language-provider.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** A page that failed while it was drawn: the rest of the house still stands around it. */
export function ProblemPage({ error, reset }: ErrorComponentProps): ReactNode {
  const { say } = useSpeech();
  usePageTitle(say('problem.title'));
  return (
    <div className="page">
      <h1>{say('problem.title')}</h1>
      <ProblemNotice error={error} onRetry={reset} />
    </div>
  );
}
