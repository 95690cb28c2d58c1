import { type ReactNode, type RefObject, useId } from 'react';
import { useSpeech } from '../../shared/language/language-provider.tsx';

interface KeysDialogProps {
  ref: RefObject<HTMLDialogElement | null>;
  letters: boolean;
  onLetters(on: boolean): void;
}

const KEYS = [
  ['j', '↓', 'keys.next'],
  ['k', '↑', 'keys.previous'],
  ['Esc', null, 'keys.close'],
  ['?', null, 'keys.help'],
] as const;

/** The keys of the reading room, and the way to turn the single letters off. */
export function KeysDialog({ ref, letters, onLetters }: KeysDialogProps): ReactNode {
  const { say } = useSpeech();
  const title = useId();
  return (
    <dialog ref={ref} aria-labelledby={title} className="keys">
      <h2 id={title}>{say('keys.title')}</h2>
      <dl>
        {KEYS.map(([key, other, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
              {other !== null && (
                <>
                  {' '}
                  <kbd>{other}</kbd>
                </>
              )}
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">{say('keys.arrows')}</p>
      <label>
        <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.target.checked)} />{' '}
        {say('keys.letters')}
      </label>
      <form method="dialog">
        <button type="submit" className="button">
          {say('room.close')}
        </button>
      </form>
    </dialog>
  );
}
