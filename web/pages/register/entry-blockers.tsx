import type { ReactNode } from 'react';
import type { Entry } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { Quoted } from '../../shared/parts/quoted.tsx';

/** What stands in the way: each gate that is not open, and what would open it. */
export function EntryBlockers({ entry }: { entry: Entry }): ReactNode {
  const { say } = useSpeech();
  if (entry.blocked_by.length === 0) return null;
  return (
    <section className="notice blockers" aria-label={say('entry.blocked')}>
      <h2>{say('entry.blocked')}</h2>
      <ul>
        {entry.blocked_by.map((blocker) => (
          <li key={blocker.gate}>
            <strong>{say(`gate.${blocker.type}`)}</strong> <Quoted text={blocker.gate} />
            <p className="small quiet" dir="auto">
              {blocker.missing}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
