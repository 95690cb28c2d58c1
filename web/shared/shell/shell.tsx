import './shell.css';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useSpeech } from '../language/language-provider.tsx';
import { Footer } from './footer.tsx';
import { Rail } from './rail.tsx';
import { ServerAwayNotice } from './server-away-notice.tsx';
import { TopBar } from './top-bar.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

/** What stands around every page: the place in the cycle above, the contents beside, the colophon below. */
export function Shell(): ReactNode {
  const { say } = useSpeech();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [menuOf, setMenuOf] = useState<string>();
  const main = useFocusOnArrival(path);
  // the menu belongs to the page it was opened on: going elsewhere closes it
  const menuOpen = menuOf === path;
  return (
    <div className={menuOpen ? 'shell menu-open' : 'shell'}>
      <a className="skip" href="#main">
        {say('shell.skip')}
      </a>
      <TopBar menuOpen={menuOpen} onMenu={() => setMenuOf(menuOpen ? undefined : path)} />
      <Rail />
      <main id="main" tabIndex={-1} ref={main}>
        <ServerAwayNotice />
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}
