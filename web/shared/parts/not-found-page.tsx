import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle, useSpeech } from '../language/language-provider.tsx';

/** Nothing is kept at this address. */
export function NotFoundPage(): ReactNode {
  const { say, tell } = useSpeech();
  usePageTitle(say('not_found.title'));
  return (
    <div className="page">
      <h1>{say('not_found.title')}</h1>
      <p className="lede">
        {tell('not_found.what', {
          texts: <Link to="/texts" />,
          register: <Link to="/register" />,
        })}
      </p>
    </div>
  );
}
