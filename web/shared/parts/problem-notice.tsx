import type { ReactNode } from 'react';
import { useSpeech } from '../language/language-provider.tsx';
import { problemWords } from './problem-words.ts';

interface Failure {
  error: unknown;
  /** what is still there in spite of it */
  kept?: string;
  onRetry?: (() => void) | undefined;
}

/** What happened, what was kept, what to do. */
export function ProblemNotice({ error, kept, onRetry }: Failure): ReactNode {
  const speech = useSpeech();
  const words = problemWords(error, speech);
  return (
    <div className="notice bad" role="alert">
      <p>
        <strong>{words.what}</strong> {kept} {words.remedy}
      </p>
      {words.detail !== null && (
        <p className="small quiet" dir="auto">
          {words.detail}
        </p>
      )}
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {speech.say('problem.try_again')}
        </button>
      )}
    </div>
  );
}
