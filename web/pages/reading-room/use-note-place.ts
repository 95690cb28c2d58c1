import { type RefObject, useLayoutEffect, useRef } from 'react';
import { coverLabels, uncoverLabels } from './cover-labels.ts';
import { bringIntoView, placeNote } from './place-note.ts';

/**
 * Keeps the open note beside its words: brought into view and given the focus when it opens, moved when the page is laid
 * out anew; when it closes, its label has the focus again. A note that the address opened takes no focus.
 */
export function useNotePlace(
  sheet: RefObject<HTMLElement | null>,
  note: RefObject<HTMLElement | null>,
  open: number | null,
): void {
  const before = useRef<number | null | undefined>(undefined);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = open;
    if (open === null) {
      if (typeof was === 'number') labelOf(sheet.current, was)?.focus({ preventScroll: true });
      return undefined;
    }
    const mark = sheet.current?.querySelector<HTMLElement>(`[data-place="${open}"]`);
    const block = mark?.closest<HTMLElement>('.block');
    const element = note.current;
    if (!mark || !block || element === null) return undefined;
    const place = () => {
      placeNote(block, mark, element);
      coverLabels(block, element);
    };
    const letGo = bringIntoView(mark, place);
    if (was !== undefined && was !== open) element.focus({ preventScroll: true });
    const watch = new ResizeObserver(place);
    watch.observe(block);
    watch.observe(element);
    return () => {
      letGo();
      watch.disconnect();
      uncoverLabels(document);
    };
  }, [sheet, note, open]);
}

function labelOf(sheet: HTMLElement | null, place: number): HTMLElement | null | undefined {
  return sheet?.querySelector<HTMLElement>(`[data-label="${place}"]`);
}
