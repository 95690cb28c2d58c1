import { type ReactNode, useState } from 'react';
import { useSpeech } from '../language/language-provider.tsx';
import { keepTheme, THEMES, type ThemeChoice as Theme, themeOfPage } from '../theme/theme.ts';

const SIGNS: Readonly<Record<Theme, string>> = {
  system: 'M8 1.5a6.5 6.5 0 1 0 0 13zM8 1.5a6.5 6.5 0 1 1 0 13',
  light:
    'M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM8 .5v2M8 13.5v2M.5 8h2M13.5 8h2M2.7 2.7l1.4 1.4M11.9 11.9l1.4 1.4M2.7 13.3l1.4-1.4M11.9 4.1l1.4-1.4',
  dark: 'M13.5 10A6 6 0 0 1 6 2.5a6 6 0 1 0 7.5 7.5z',
};

/** Paper by day, paper by night, or as the system has it. */
export function ThemeChoice(): ReactNode {
  const { say } = useSpeech();
  const [theme, setTheme] = useState(themeOfPage);
  const choose = (next: Theme) => {
    keepTheme(next);
    setTheme(next);
  };
  return (
    <fieldset className="theme-choice">
      <legend className="unseen">{say('shell.theme')}</legend>
      {THEMES.map((name) => (
        <label key={name} title={say(`shell.theme_${name}`)}>
          <input type="radio" name="theme" className="unseen" checked={theme === name} onChange={() => choose(name)} />
          <svg viewBox="0 0 16 16" aria-hidden="true" className={`sign sign-${name}`}>
            <path d={SIGNS[name]} />
          </svg>
          <span className="unseen">{say(`shell.theme_${name}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
