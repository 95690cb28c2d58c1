import type { PageElement } from './parse-page.ts';

/** How much an element says: characters that are no white space, outside of links and inside. */
export interface Measure {
  prose: number;
  linked: number;
  /** number of links */
  links: number;
}

/** Measures every element once; the map holds the figures with those of all descendants. */
export function measurePage(root: PageElement): Map<PageElement, Measure> {
  const measures = new Map<PageElement, Measure>();
  measure(root, false, measures);
  return measures;
}

function measure(element: PageElement, insideLink: boolean, measures: Map<PageElement, Measure>): Measure {
  const linking = insideLink || (element.tag === 'a' && 'href' in element.attributes);
  const total: Measure = { prose: 0, linked: 0, links: linking && !insideLink ? 1 : 0 };
  for (const child of element.children) {
    if (typeof child === 'string') total[linking ? 'linked' : 'prose'] += child.replace(/\s+/gu, '').length;
    else {
      const inner = measure(child, linking, measures);
      total.prose += inner.prose;
      total.linked += inner.linked;
      total.links += inner.links;
    }
  }
  measures.set(element, total);
  return total;
}

/** The elements in an element, at any depth, in text order. */
export function* elementsIn(element: PageElement): Generator<PageElement> {
  const waiting = innerElements(element).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    waiting.push(...innerElements(next).toReversed());
  }
}

/** The elements right under an element. */
export function innerElements(element: PageElement): PageElement[] {
  return element.children.filter((child): child is PageElement => typeof child !== 'string');
}

/** Whether an element holds one of these tags at any depth. */
export function holds(element: PageElement, tags: readonly string[]): boolean {
  for (const inner of elementsIn(element)) if (tags.includes(inner.tag)) return true;
  return false;
}
