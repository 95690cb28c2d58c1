import { useRouterState } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { ReadProvision } from '../../shared/api/shapes.ts';
import { anchorOf } from './provision-address.ts';

// the browser's own address, which the router is not told of each time a note opens
function placeInAddress(provisions: readonly ReadProvision[]): number | null {
  const hash = window.location.hash.slice(1);
  const found = provisions.findIndex((provision) => anchorOf(provision.id) === hash);
  return found < 0 ? null : found;
}

/**
 * Which provision lies open, by its place in the text; the address follows, and an address that is come to opens it.
 * @returns the place (null for none) and the way to open another
 */
export function useOpenProvision(
  provisions: readonly ReadProvision[],
): [open: number | null, show: (place: number | null) => void] {
  const hash = useRouterState({ select: (state) => state.location.hash });
  const [open, setOpen] = useState(() => placeInAddress(provisions));
  const [come, setCome] = useState({ hash, provisions });
  if (come.hash !== hash || come.provisions !== provisions) {
    setCome({ hash, provisions });
    setOpen(placeInAddress(provisions));
  }
  const show = useCallback(
    (place: number | null) => {
      const provision = place === null ? undefined : provisions[place];
      const { pathname, search } = window.location;
      const address = provision === undefined ? pathname + search : `#${anchorOf(provision.id)}`;
      // past the router: it would load the page anew for a mark that moved, thirty times a second while a key is held
      History.prototype.replaceState.call(window.history, window.history.state, '', address);
      setOpen(place);
    },
    [provisions],
  );
  return [open, show];
}
