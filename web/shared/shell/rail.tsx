import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSpeech } from '../language/language-provider.tsx';
import { CONTENTS } from './contents.ts';

/** The contents of Entente, as a book has them. */
export function Rail(): ReactNode {
  const { say } = useSpeech();
  return (
    <nav className="rail" aria-label={say('shell.contents')}>
      <ul>
        {CONTENTS.map(({ to, name }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {say(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
