/** The class of a label that lies under the open note. */
const COVERED = 'covered';

/** Hides the labels that an open note would cut in two; those that it no longer reaches are shown again. */
export function coverLabels(block: HTMLElement, note: HTMLElement): void {
  uncoverLabels(note.ownerDocument);
  if (getComputedStyle(note).position !== 'absolute') return;
  const { top, bottom } = note.getBoundingClientRect();
  for (const near of blocksWithin(block, { top, bottom }))
    for (const label of near.querySelectorAll('.label[aria-expanded=false]')) {
      const box = label.getBoundingClientRect();
      if (box.bottom > top && box.top < bottom) label.classList.add(COVERED);
    }
}

/** Shows every label again. */
export function uncoverLabels(page: Document): void {
  for (const label of page.querySelectorAll(`.${COVERED}`)) label.classList.remove(COVERED);
}

// only the neighbours: asking blocks far off the screen for their place would have them laid out
function blocksWithin(block: HTMLElement, { top, bottom }: { top: number; bottom: number }): Element[] {
  const within: Element[] = [block];
  for (const step of ['previousElementSibling', 'nextElementSibling'] as const) {
    let at = block[step];
    while (at !== null && isWithin(at, { top, bottom })) {
      within.push(at);
      at = at[step];
    }
  }
  return within;
}

function isWithin(element: Element, { top, bottom }: { top: number; bottom: number }): boolean {
  const box = element.getBoundingClientRect();
  return box.bottom > top && box.top < bottom;
}
