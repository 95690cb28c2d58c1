import { type RefObject, useEffect } from 'react';

/** Opens a note by a click on its words or its label; a second click closes it. Marking words with the mouse opens nothing. */
export function useSheetClicks(
  sheet: RefObject<HTMLElement | null>,
  open: number | null,
  onShow: (place: number | null) => void,
): void {
  useEffect(() => {
    const element = sheet.current;
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('.note')) return;
      const hit = event.target.closest<HTMLElement>('[data-label], [data-place]');
      if (hit === null || event.detail > 1 || window.getSelection()?.isCollapsed === false) return;
      const place = Number(hit.dataset['label'] ?? hit.dataset['place']);
      onShow(place === open ? null : place);
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [sheet, open, onShow]);
}
