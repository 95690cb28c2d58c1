import type { TextBlock } from '../compose-text.ts';
import { openList, nextMarker, type OpenList } from './list-markers.ts';
import type { PageElement } from './parse-page.ts';
import { isDataTable, tableRows } from './page-tables.ts';

const BLOCK_TAGS = new Set(
  [
    'html',
    'body',
    'main',
    'article',
    'section',
    'div',
    'p',
    'blockquote',
    'pre',
    'address',
    'center',
    'figure',
    'header',
  ].concat(
    [
      'footer',
      'aside',
      'nav',
      'form',
      'fieldset',
      'legend',
      'details',
      'summary',
      'dl',
      'dt',
      'dd',
      'hr',
      'hgroup',
      'td',
      'th',
    ],
    [
      'tr',
      'tbody',
      'thead',
      'tfoot',
      'table',
      'caption',
      'ul',
      'ol',
      'menu',
      'li',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'search',
    ],
  ),
);

interface Writing {
  blocks: TextBlock[];
  /** inline text gathered for the block that is open */
  line: string;
  kind: TextBlock['kind'];
  lists: OpenList[];
  /** mark of an item whose first words are still to come */
  marker: string | undefined;
  preformatted: boolean;
}

/** A page's element as blocks in text order: paragraphs, headings, items with their marks, table rows. */
export function pageBlocks(root: PageElement): TextBlock[] {
  const writing: Writing = {
    blocks: [],
    line: '',
    kind: 'paragraph',
    lists: [],
    marker: undefined,
    preformatted: false,
  };
  write(root, writing);
  endBlock(writing);
  return writing.blocks;
}

function write(element: PageElement, writing: Writing): void {
  const { tag } = element;
  if (tag === 'br') writing.line += '\n';
  else if (tag === 'wbr' || tag === 'del' || tag === 's' || tag === 'strike') return;
  else if (tag === 'table' && isDataTable(element)) writeTable(element, writing);
  else if (BLOCK_TAGS.has(tag)) writeBlock(element, writing);
  else writeInline(element, writing);
}

function writeBlock(element: PageElement, writing: Writing): void {
  const { tag } = element;
  endBlock(writing);
  const before = { kind: writing.kind, preformatted: writing.preformatted };
  if (/^h[1-6]$/u.test(tag)) writing.kind = 'heading';
  if (tag === 'pre') writing.preformatted = true;
  if (tag === 'ul' || tag === 'ol' || tag === 'menu') writing.lists.push(openList(element));
  const list = writing.lists.at(-1);
  if (tag === 'li') writing.marker = list ? nextMarker(list, element) : '-';
  writeChildren(element, writing);
  endBlock(writing);
  if (tag === 'ul' || tag === 'ol' || tag === 'menu') writing.lists.pop();
  Object.assign(writing, before);
}

function writeInline(element: PageElement, writing: Writing): void {
  const start = writing.line.length;
  if (element.tag === 'q') writing.line += '“';
  writeChildren(element, writing);
  if (element.tag === 'q') writing.line += '”';
  // A sign that only links to its own heading.
  if (element.tag === 'a' && /^\s*[¶§#🔗]\s*$/u.test(writing.line.slice(start)))
    writing.line = writing.line.slice(0, start);
  // A raised number that links elsewhere on the page is a note's mark, not part of the word before it.
  if (element.tag === 'sup' && linksInside(element)) {
    const mark = writing.line.slice(start).replace(/[[\]\s]/gu, '');
    writing.line = `${writing.line.slice(0, start)}[${mark}]`;
  }
}

function linksInside(element: PageElement): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (child.attributes['href']?.startsWith('#') || linksInside(child)),
  );
}

function writeChildren(element: PageElement, writing: Writing): void {
  for (const child of element.children) {
    if (typeof child !== 'string') write(child, writing);
    else writing.line += writing.preformatted ? child : child.replace(/[^\S\u00a0]+/gu, ' ');
  }
}

function writeTable(table: PageElement, writing: Writing): void {
  endBlock(writing);
  tableRows(table, (cell) => {
    const inner = pageBlocks({ ...cell, tag: 'div' });
    return inner.map(({ marker, text }) => (marker ? `${marker} ${text}` : text)).join(' ');
  }).forEach((text, index) => writing.blocks.push({ kind: 'row', text, opens: index === 0 }));
}

// Two line breaks in a row are how older pages part paragraphs.
function endBlock(writing: Writing): void {
  const pieces = writing.line.split(/\n\s*\n/u);
  writing.line = '';
  for (const piece of pieces) {
    if (!piece.trim()) continue;
    const depth = Math.max(writing.lists.length - 1, 0);
    const { marker } = writing;
    writing.marker = undefined;
    if (marker !== undefined) writing.blocks.push({ kind: 'item', text: piece, marker, depth });
    else writing.blocks.push({ kind: writing.kind, text: piece, depth });
  }
}
