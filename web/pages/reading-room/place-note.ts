const MARGIN = 16;

/** Frames for which blocks that come into view may still find their true height. */
const SETTLING = 12;

/**
 * Brings a provision to where there is room to read its note, unless it stands well already, and holds it there while the
 * blocks around it find their true height; a reader who scrolls meanwhile is left alone.
 * @param settled called whenever it was moved
 * @returns stops holding
 */
export function bringIntoView(mark: HTMLElement, settled: () => void): () => void {
  const bar = barHeight();
  const standsWell = topOf(mark) > bar + MARGIN && topOf(mark) < window.innerHeight * 0.6;
  const wanted = standsWell ? topOf(mark) : bar + window.innerHeight * 0.2;
  let frames = SETTLING;
  let next = 0;
  const hold = () => {
    const off = topOf(mark) - wanted;
    if (Math.abs(off) > 1) window.scrollBy({ top: off, behavior: 'instant' });
    settled();
    if (frames-- > 0) next = requestAnimationFrame(hold);
  };
  const letGo = () => cancelAnimationFrame(next);
  hold();
  for (const event of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    window.addEventListener(event, letGo, { once: true, passive: true });
  return letGo;
}

/**
 * Puts a note beside its provision: level with its first line, or higher when it would run off the screen.
 * The style sheet uses the height only where there is a margin to stand in.
 */
export function placeNote(block: HTMLElement, mark: HTMLElement, note: HTMLElement): void {
  const lowest = window.innerHeight - MARGIN - note.offsetHeight;
  const top = Math.min(topOf(mark), Math.max(lowest, barHeight() + MARGIN));
  note.style.setProperty('--note-top', `${Math.round(top - block.getBoundingClientRect().top)}px`);
}

// the first line, not the box around all lines
function topOf(mark: HTMLElement): number {
  return mark.getClientRects()[0]?.top ?? mark.getBoundingClientRect().top;
}

function barHeight(): number {
  const bar = document.querySelector<HTMLElement>('.room-bar');
  if (bar === null || getComputedStyle(bar).position !== 'sticky') return 0;
  return bar.offsetHeight;
}
