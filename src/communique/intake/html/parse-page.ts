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
  [
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'canvas',
    'iframe',
    'object',
    'embed',
    'audio',
    'video',
  ].concat([
    'map',
    'button',
    'select',
    'textarea',
    'input',
    'datalist',
    'dialog',
    'head',
    'title',
    'img',
    'picture',
    'source',
  ]),
);
// Marks of style only: their text belongs to the element around them, which keeps trees small and badly closed pages flat.
const TRANSPARENT = new Set([
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

/**
 * The tree of a page, without scripts, styles, forms' fields and pictures. Forgiving as browsers are, linear in the
 * length: open formatting is never copied into later blocks. What lies deeper than 400 levels is hung at level 400.
 * @throws Problem `too-large` past a million elements
 */
export function parsePage(markup: string): PageElement {
  const root: PageElement = { tag: 'html', attributes: {}, children: [] };
  const open: (PageElement | undefined)[] = [];
  let silent = 0;
  let count = 0;
  let depth = 0;
  let top = root;
  const reader = new Parser({
    onopentag(tag, attributes) {
      if (silent > 0 || SILENT.has(tag)) {
        silent += 1;
        return;
      }
      const kept = depth < DEEPEST && !isPlain(tag, attributes);
      open.push(kept ? top : undefined);
      if (!kept) return;
      count += 1;
      if (count > MOST_ELEMENTS) throw new Problem('too-large', 'the page has more than a million elements');
      const element: PageElement = { tag, attributes, children: [] };
      top.children.push(element);
      top = element;
      depth += 1;
    },
    ontext(text) {
      if (silent > 0) return;
      const last = top.children.length - 1;
      if (typeof top.children[last] === 'string') top.children[last] += text;
      else top.children.push(text);
    },
    onclosetag() {
      if (silent > 0) {
        silent -= 1;
        return;
      }
      const parent = open.pop();
      if (!parent) return;
      top = parent;
      depth -= 1;
    },
  });
  reader.write(markup);
  reader.end();
  return root;
}

function isPlain(tag: string, attributes: Record<string, string>): boolean {
  return TRANSPARENT.has(tag) && !('hidden' in attributes) && !('style' in attributes) && !('class' in attributes);
}
