import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { homeQuery, registerCountQuery, serviceQuery } from '../api/queries.ts';
import { EntryLink } from '../parts/entry-link.tsx';
import { useSpeech } from '../language/language-provider.tsx';
import { placeInCycle } from './place-in-cycle.ts';

/** The place in the cycle: what comes next, by when, and how many promises fall due before it. */
export function CyclePlace(): ReactNode {
  const { tell, date, say, language } = useSpeech();
  const home = useQuery(homeQuery(language)).data;
  const today = useQuery(serviceQuery()).data?.today;
  const place = home && today ? placeInCycle(home, today) : undefined;
  const by = place?.is === 'meeting' ? place.by : undefined;
  const period = { type: 'commitment', due_after: today, due_before: by };
  const before = useQuery({ ...registerCountQuery(period), enabled: by !== undefined });
  if (place === undefined || today === undefined) return <p className="cycle-place" />;
  if (place.is === 'empty') return <p className="cycle-place">{say('cycle.empty')}</p>;
  if (place.is === 'nothing-ahead')
    return (
      <p className="cycle-place">
        {tell('cycle.nothing_ahead', {
          n: place.overdue,
          a: <Link to="/register" search={{ due: 'overdue' }} />,
        })}
      </p>
    );
  return (
    <p className="cycle-place">
      {tell(place.is === 'meeting' ? 'cycle.meeting' : 'cycle.due', {
        date: date(place.by),
        a: <EntryLink number={place.entry.number} />,
      })}
      {before.data !== undefined && (
        <>
          {' · '}
          {tell('cycle.before', {
            n: before.data,
            a: <Link to="/register" search={{ due_after: today, due_before: place.by }} />,
          })}
        </>
      )}
    </p>
  );
}
