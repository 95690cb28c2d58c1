import type { ReactNode } from 'react';
import type { Entry } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { DueMark } from '../../shared/parts/due-mark.tsx';
import { EntryLink } from '../../shared/parts/entry-link.tsx';
import { Quote } from '../../shared/parts/quote.tsx';

/** The dates that come first. */
export function NextDue({ entries }: { entries: readonly Entry[] }): ReactNode {
  const { say } = useSpeech();
  return (
    <section className="section" aria-labelledby="next-due">
      <h2 id="next-due">{say('home.next_due')}</h2>
      {entries.length === 0 && <p className="quiet">{say('home.nothing_due')}</p>}
      <ol className="next-due">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p className="small">
              <span className="when">
                <DueMark entry={entry} />
              </span>
              <EntryLink number={entry.number} className="row-link nowrap" />
            </p>
            <Quote text={entry.quote} short />
          </li>
        ))}
      </ol>
    </section>
  );
}
