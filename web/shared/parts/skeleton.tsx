import type { ReactNode } from 'react';
import { useSpeech } from '../language/language-provider.tsx';

/** Lines of nothing in the place of lines to come, so that the page does not jump. */
export function Skeleton({ lines }: { lines: number }): ReactNode {
  const { say } = useSpeech();
  return (
    <div className="skeleton">
      <output className="unseen">{say('loading')}</output>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" />
      ))}
    </div>
  );
}

/** A page that is still on its way. */
export function SkeletonPage(): ReactNode {
  return (
    <div className="page">
      <Skeleton lines={9} />
    </div>
  );
}
