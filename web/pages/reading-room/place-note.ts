const MARGIN = 16;

/** Brings a provision to where there is room to read its note, unless it stands well already. */
export function bringIntoView(mark: HTMLElement): void {
  const top = mark.getClientRects()[0]?.top ?? mark.getBoundingClientRect().top;
  const bar = barHeight();
  const standsWell = top > bar + MARGIN && top < window.innerHeight * 0.6;
  if (!standsWell) window.scrollBy({ top: top - bar - window.innerHeight * 0.2, behavior: 'instant' });
}

/**
 * Puts a note beside its provision: level with its first line, or higher when it would run off the screen.
 * The style sheet uses the height only where there is a margin to stand in.
 */
export function placeNote(block: HTMLElement, mark: HTMLElement, note: HTMLElement): void {
  const level = mark.getClientRects()[0]?.top ?? 0;
  const lowest = window.innerHeight - MARGIN - note.offsetHeight;
  const highest = barHeight() + MARGIN;
  const top = Math.min(level, Math.max(lowest, highest));
  note.style.setProperty('--note-top', `${Math.round(top - block.getBoundingClientRect().top)}px`);
}

function barHeight(): number {
  const bar = document.querySelector<HTMLElement>('.room-bar');
  if (bar === null || getComputedStyle(bar).position !== 'sticky') return 0;
  return bar.offsetHeight;
}
