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
}

function contentsOf(home: Home, today: string | undefined): Line[] {
  const ahead = home.due.within_90_days + home.due.later;
  return [
    { name: 'home.texts_read', figure: home.documents, to: '/texts' },
    { name: 'home.provisions_found', figure: home.provisions, to: '/texts' },
    { name: 'home.commitments', figure: home.commitments, to: '/register' },
    { name: 'home.standing', figure: home.standing_positions, to: '/register', search: { type: 'standing' } },
    { name: 'home.ahead', figure: ahead, to: '/register', search: { due_after: today, sort: 'due' } },
    { name: 'home.past', figure: home.due.overdue, to: '/register', search: { due_before: today, sort: 'due' } },
  ];
}

/** The cycle from text to report, set as a table of contents: each line leads to its rows. */
export function CycleContents({ home, today }: { home: Home; today: string | undefined }): ReactNode {
  const { say, figure } = useSpeech();
  return (
    <section className="section" aria-labelledby="cycle">
      <h2 id="cycle">{say('home.cycle')}</h2>
      <ol className="leaders">
        {contentsOf(home, today).map((line) => (
          <li key={line.name}>
            <Link to={line.to} search={line.search ?? {}}>
              <span>{say(line.name)}</span>
              <span className="leader" aria-hidden="true" />
              <span>{figure(line.figure)}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/report">
            <span>{say('home.report')}</span>
            <span className="leader" aria-hidden="true" />
            <span>{say('home.report_open')}</span>
          </Link>
        </li>
      </ol>
    </section>
  );
}
