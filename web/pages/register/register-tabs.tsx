import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { facetsOf, type RegisterSearch } from './register-search.ts';

/** The two halves of the register: promises with an end, and positions that stand. */
export function RegisterTabs({ search }: { search: RegisterSearch }): ReactNode {
  const { say } = useSpeech();
  const facets = facetsOf(search);
  // what stands has no end and no single bearer
  const { due: _due, due_after: _after, due_before: _before, bearer: _bearer, ...timeless } = facets;
  const standing = search.type === 'standing';
  return (
    <nav className="tabs no-print" aria-label={say('register.halves')}>
      <Link
        to="/register"
        search={facets}
        activeOptions={{ includeSearch: true, exact: true }}
        aria-current={standing ? undefined : 'page'}
        className={standing ? '' : 'current'}
      >
        {say('register.commitments')}
      </Link>
      <Link
        to="/register"
        search={{ ...timeless, type: 'standing' }}
        aria-current={standing ? 'page' : undefined}
        className={standing ? 'current' : ''}
      >
        {say('register.standing')}
      </Link>
    </nav>
  );
}
