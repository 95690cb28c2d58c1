import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Home } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import type { MessageKey } from '../../shared/language/load-messages.ts';
import type { RegisterSearch } from '../register/register-search.ts';

interface Line {
  name: MessageKey;
  figure: number;
  to: '/texts' | '/register';
  search?: RegisterSearch;
  /** a part of the line above it */
  isPart?: boolean;
}

function part(name: MessageKey, figure: number, due: RegisterSearch['due']): Line {
  return { name, figure, to: '/register', search: { due, sort: 'due' }, isPart: true };
}

function contentsOf({ due, ...home }: Home): Line[] {
  return [
    { name: 'home.texts_read', figure: home.documents, to: '/texts' },
    { name: 'home.provisions_found', figure: home.provisions, to: '/texts' },
    { name: 'home.commitments', figure: home.commitments, to: '/register' },
    part('home.past', due.overdue, 'overdue'),
    part('home.soon', due.within_90_days, 'soon'),
    part('home.later', due.later, 'later'),
    part('home.undated', due.undated, 'undated'),
    { name: 'home.standing', figure: home.standing_positions, to: '/register', search: { type: 'standing' } },
  ];
}

/** The cycle from text to report, set as a table of contents: each line leads to its rows. */
export function CycleContents({ home }: { home: Home }): ReactNode {
  const { say, figure } = useSpeech();
  return (
    <section className="section" aria-labelledby="cycle">
      <h2 id="cycle">{say('home.cycle')}</h2>
      <ol className="leaders">
        {contentsOf(home).map((line) => (
          <li key={line.name} className={line.isPart ? 'part' : ''}>
            <Link to={line.to} search={line.search ?? {}}>
              <Leader words={say(line.name)} end={figure(line.figure)} />
            </Link>
          </li>
        ))}
        <li>
          <Link to="/report">
            <Leader words={say('home.report')} end={say('home.report_open')} />
          </Link>
        </li>
      </ol>
    </section>
  );
}

function Leader({ words, end }: { words: string; end: string }): ReactNode {
  return (
    <>
      <span>{words}</span>
      <span className="leader" aria-hidden="true" />
      <span>{end}</span>
    </>
  );
}
