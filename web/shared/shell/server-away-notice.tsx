import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ServerAway } from '../api/api-problem.ts';
import { serviceQuery } from '../api/queries.ts';
import { useSpeech } from '../language/language-provider.tsx';

/** Says that the service is away and what that means for what is on the screen; silent while it answers. */
export function ServerAwayNotice(): ReactNode {
  const { say, moment } = useSpeech();
  const queryClient = useQueryClient();
  const service = useQuery(serviceQuery());
  const away = service.error instanceof ServerAway;
  return (
    <div aria-live="polite">
      {away && (
        <div className="notice bad no-print">
          <p>
            <strong>{say('away.what')}</strong>{' '}
            {service.dataUpdatedAt > 0 &&
              say('away.kept', { when: moment(new Date(service.dataUpdatedAt).toISOString()) })}{' '}
            {say('away.do')}
          </p>
          <button type="button" className="button" onClick={() => void queryClient.refetchQueries({ type: 'active' })}>
            {say('problem.try_again')}
          </button>
        </div>
      )}
    </div>
  );
}
