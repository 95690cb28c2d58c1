import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { facetsOf, type RegisterSearch } from './register-search.ts';

/** In place of rows: what would be here, and the one way on. */
export function NothingFound({ search }: { search: RegisterSearch }): ReactNode {
  const { say } = useSpeech();
  const narrowed = Object.keys(facetsOf(search)).length > 0;
  return (
    <div className="section">
      <p className="lede">{say(narrowed ? 'register.none_found' : 'register.empty')}</p>
      <p className="section">
        {narrowed ? (
          <Link to="/register" search={search.type ? { type: search.type } : {}} className="button">
            {say('register.clear')}
          </Link>
        ) : (
          <Link to="/texts" className="button primary">
            {say('home.begin')}
          </Link>
        )}
      </p>
    </div>
  );
}
