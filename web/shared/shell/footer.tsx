import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { serviceQuery } from '../api/queries.ts';
import { useSpeech } from '../language/language-provider.tsx';

/** The colophon: what this is, where its data stand, and the way in for machines. */
export function Footer(): ReactNode {
  const { say, date } = useSpeech();
  const service = useQuery(serviceQuery()).data;
  return (
    <footer className="footer small">
      <p>{say('shell.purpose')}</p>
      <p>
        {service && (
          <>
            <span className="nowrap">
              {service.name} {service.version}
            </span>
            {' · '}
            {say(service.database === 'embedded' ? 'shell.database_embedded' : 'shell.database_server')}
            {' · '}
            {say('shell.today', { date: date(service.today) })}
            {' · '}
          </>
        )}
        <a href="/api/openapi.json">{say('shell.interface')}</a>
      </p>
    </footer>
  );
}
