import type { ReactNode } from 'react';
import type { State } from '../api/shapes.ts';
import { useSpeech } from '../language/language-provider.tsx';

const SIGNS: Readonly<Record<State, ReactNode>> = {
  proposed: <circle cx="6" cy="6" r="4.5" strokeDasharray="1.6 1.6" />,
  accepted: <circle cx="6" cy="6" r="4.5" />,
  rejected: <path d="M2 2l8 8M10 2l-8 8" />,
  under_way: (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" className="filled" />
    </>
  ),
  closed: <circle cx="6" cy="6" r="4.5" className="filled" />,
  lapsed: <path d="M1 6h10" />,
  superseded: <path d="M1 6h9M7 3l3 3-3 3" />,
};

/** A state: its word, and a sign that can be told apart without colour. */
export function StateMark({ state }: { state: State }): ReactNode {
  const { say } = useSpeech();
  return (
    <span className={`state-mark state-${state}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {SIGNS[state]}
      </svg>
      {say(`state.${state}`)}
    </span>
  );
}
