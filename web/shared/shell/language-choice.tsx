import type { ReactNode } from 'react';
import { useSpeak, useSpeech } from '../language/language-provider.tsx';
import { LANGUAGE_NAMES, type Language } from '../language/tongue.ts';

/** The three languages, each by its own name. */
export function LanguageChoice(): ReactNode {
  const { say, language } = useSpeech();
  const speak = useSpeak();
  return (
    <fieldset aria-label={say('shell.language')} className="language-choice">
      {Object.entries(LANGUAGE_NAMES).map(([tag, name]) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => void speak(tag as Language)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
