import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Home } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';
import { statesPresent } from './states-present.ts';

/** The page's answer in one sentence, or two; each figure opens to the rows that make it. */
export function FirstLine({ home }: { home: Home }): ReactNode {
  const { tell, say, listNodes } = useSpeech();
  const states = statesPresent(home.by_state);
  const isAllProposed = states.length === 1 && states[0]?.state === 'proposed';
  return (
    <p className="lede">
      {tell('home.promised', {
        n: home.commitments,
        texts: home.documents,
        a: <Link to="/register" />,
        b: <Link to="/texts" />,
      })}{' '}
      {isAllProposed && say('home.all_proposed', { n: home.commitments })}
      {states.length > 0 &&
        !isAllProposed &&
        tell('home.stand', {
          states: (
            <>
              {listNodes(
                states.map(({ state, n }) => (
                  <Link key={state} to="/register" search={{ state }}>
                    {say(`home.state_${state}`, { n })}
                  </Link>
                )),
              )}
            </>
          ),
        })}{' '}
      {home.due.overdue > 0 &&
        tell('home.overdue', {
          n: home.due.overdue,
          a: <Link to="/register" search={{ due: 'overdue' }} />,
        })}{' '}
      {home.blocked > 0 &&
        tell('home.blocked', { n: home.blocked, a: <Link to="/report" search={{ only: 'blocked' }} /> })}
    </p>
  );
}
