import type { ReactNode } from 'react';
import type { Gate } from '../api/shapes.ts';
import { useSpeech } from '../language/language-provider.tsx';
import { Quoted } from './quoted.tsx';

/** The gates before a promise: the type of each, and the words of the text that put it there. */
export function GateList({ gates }: { gates: readonly Pick<Gate, 'text' | 'type'>[] }): ReactNode {
  const { say } = useSpeech();
  return (
    <ul className="gate-list">
      {gates.map((gate) => (
        <li key={gate.type + gate.text}>
          <span className="gate-type">{say(`gate.${gate.type}`)}</span> <Quoted text={gate.text} />
        </li>
      ))}
    </ul>
  );
}
