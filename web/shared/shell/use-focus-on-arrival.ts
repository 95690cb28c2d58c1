import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to the page's own part when another page is arrived at, so that a screen reader and the keyboard
 * begin there; the first page is left as the browser opened it.
 */
export function useFocusOnArrival(path: string): RefObject<HTMLElement | null> {
  const target = useRef<HTMLElement>(null);
  const arrivedAt = useRef(path);
  useEffect(() => {
    if (arrivedAt.current === path) return;
    arrivedAt.current = path;
    target.current?.focus({ preventScroll: true });
  }, [path]);
  return target;
}
