import type { ReactNode } from 'react';
import type { ReadProvision } from '../../shared/api/shapes.ts';
import { useSpeech } from '../../shared/language/language-provider.tsx';

/** Why it was read so: the steps of the derivation, the rule that decided, and how sure that rule is. */
export function NoteReason({ provision }: { provision: ReadProvision }): ReactNode {
  const { say, share } = useSpeech();
  const { explanation, rule, confidence } = provision;
  return (
    <details className="note-reason small">
      <summary>{say('room.why', { share: share(confidence) })}</summary>
      <ol>
        {explanation.words.map((step) => (
          <li key={step} dir="auto">
            {step}
          </li>
        ))}
      </ol>
      <p className="quiet">
        {say('room.rule')} <code>{rule}</code>
      </p>
    </details>
  );
}
