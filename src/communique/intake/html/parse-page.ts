import { Parser } from 'htmlparser2';
import { Problem } from '#core';

/** An element of a page; text stands between its children as plain strings. */
export interface PageElement {
  /** lower case */
  tag: string;
  attributes: Record<string, string>;
  children: (PageElement | string)[];
}

// Nothing in these is ever part of a page's words.
const SILENT = new Set(
  (
    'script style noscript template title svg math canvas iframe object embed audio video map img picture source ' +
    'button select textarea input datalist dialog'
  ).split(' '),
);
// Marks of style only. Taken as empty, they neither open nor close anything: pages cross them with paragraphs.
const STYLE_MARKS = new Set([
  'b',
  'i',
  'u',
  'em',
  'strong',
  'font',
  'small',
  'big',
  'tt',
  'abbr',
  'mark',
  'cite',
  'code',
  'bdi',
]);
const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 400;
const MOST_OPEN_TAGS = 50_000;

/**
 * The tree of a page, without scripts, styles, forms' fields and pictures. Forgiving as browsers are, linear in the
 * length: open formatting is never copied into later blocks. What lies deeper than 400 levels is hung at level 400.
 * @throws Problem `too-large` past a million elements, or fifty thousand tags open at once
 */
export function parsePage(markup: string): PageElement {
  const root: PageElement = { tag: 'html', attributes: {}, children: [] };
  const growth: Growth = { top: root, parents: [], silent: 0, elements: 0, depth: 0 };
  const reader = new PageReader({
    onopentag: (tag, attributes) => openElement(growth, tag, attributes),
    onclosetag: () => closeElement(growth),
    ontext(text) {
      const { top, silent } = growth;
      if (silent > 0) return;
      const last = top.children.length - 1;
      if (typeof top.children[last] === 'string') top.children[last] += text;
      else top.children.push(text);
    },
  });
  reader.write(markup);
  reader.end();
  return root;
}

/** A tree while it grows. */
interface Growth {
  top: PageElement;
  /** for each open tag the element it stands in; undefined for tags that made none */
  parents: (PageElement | undefined)[];
  /** open tags since the one that silenced the text */
  silent: number;
  elements: number;
  depth: number;
}

function openElement(growth: Growth, tag: string, attributes: Record<string, string>): void {
  if (growth.silent > 0 || SILENT.has(tag)) {
    growth.silent += 1;
    return;
  }
  if (growth.parents.length > MOST_OPEN_TAGS) throw new Problem('too-large', 'the page opens tags without end');
  const kept = growth.depth < DEEPEST && !STYLE_MARKS.has(tag);
  growth.parents.push(kept ? growth.top : undefined);
  if (!kept) return;
  growth.elements += 1;
  if (growth.elements > MOST_ELEMENTS) throw new Problem('too-large', 'the page has more than a million elements');
  const element: PageElement = { tag, attributes, children: [] };
  growth.top.children.push(element);
  growth.top = element;
  growth.depth += 1;
}

function closeElement(growth: Growth): void {
  if (growth.silent > 0) {
    growth.silent -= 1;
    return;
  }
  const parent = growth.parents.pop();
  if (!parent) return;
  growth.top = parent;
  growth.depth -= 1;
}

class PageReader extends Parser {
  protected override isVoidElement(name: string): boolean {
    return STYLE_MARKS.has(name) || super.isVoidElement(name);
  }
}
