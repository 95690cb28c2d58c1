import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSpeech } from '../language/language-provider.tsx';
import { CyclePlace } from './cycle-place.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** The head of every page. On a narrow screen its tools and the contents fold behind one button. */
export function TopBar({ menuOpen, onMenu }: { menuOpen: boolean; onMenu: () => void }): ReactNode {
  const { say } = useSpeech();
  return (
    <header className="top">
      <Link to="/" className="brand">
        Entente
      </Link>
      <CyclePlace />
      <button type="button" className="button menu-button" aria-expanded={menuOpen} onClick={onMenu}>
        {say(menuOpen ? 'shell.close_menu' : 'shell.menu')}
      </button>
      <div className="tools">
        <SearchBox />
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </header>
  );
}
