import type { ReactNode } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** In place of what could not be fetched: that it does not exist, or why it did not come. */
export function FailedQuery({ error, onRetry }: { error: unknown; onRetry: () => void }): ReactNode {
  if (error instanceof ApiProblem && error.status === 404) return <NotFoundPage />;
  return (
    <div className="page">
      <ProblemNotice error={error} onRetry={onRetry} />
    </div>
  );
}
