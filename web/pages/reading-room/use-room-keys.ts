import { useEffect } from 'react';

/** What the keys of the reading room do. */
export interface RoomMoves {
  step(by: 1 | -1): void;
  close(): void;
  help(): void;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, dialog, [role=listbox], .facet') !== null
  );
}

function moveOf(event: KeyboardEvent, letters: boolean): ((moves: RoomMoves) => void) | undefined {
  const onLabel = event.target instanceof Element && event.target.closest('.label, .note') !== null;
  if (event.key === 'Escape') return (moves) => moves.close();
  if (onLabel && event.key === 'ArrowDown') return (moves) => moves.step(1);
  if (onLabel && event.key === 'ArrowUp') return (moves) => moves.step(-1);
  if (!letters) return undefined;
  if (event.key === 'j') return (moves) => moves.step(1);
  if (event.key === 'k') return (moves) => moves.step(-1);
  if (event.key === '?') return (moves) => moves.help();
  return undefined;
}

/**
 * Listens for the keys of the reading room.
 * @param letters whether single letters count; arrows on a label and Escape always do
 * @source WCAG 2.2, 2.1.4: single-letter keys can be turned off
 */
export function useRoomKeys(moves: RoomMoves, letters: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const move = moveOf(event, letters);
      if (move === undefined) return;
      event.preventDefault();
      move(moves);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [moves, letters]);
}
