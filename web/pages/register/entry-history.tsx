import type { ReactNode } from 'react';
import type { EntryChange } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';

/** Every version of the entry: when, by whom, what changed. */
export function EntryHistory({ history }: { history: readonly EntryChange[] }): ReactNode {
  const { say, moment } = useSpeech();
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{say('entry.history')}</h2>
      <ol className="entry-history">
        {history.map((change) => (
          <li key={change.version}>
            <p className="small quiet">
              {say('entry.version', { n: change.version })}
              {' · '}
              <time dateTime={change.at}>{moment(change.at)}</time>
              {' · '}
              <bdi>{change.actor}</bdi>
            </p>
            <p dir="auto">{change.change}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
