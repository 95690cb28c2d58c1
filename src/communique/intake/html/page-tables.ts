import { printRow } from '../compose-text.ts';
import { holds, innerElements } from './measure-page.ts';
import type { PageElement } from './parse-page.ts';

const ROW_GROUPS = new Set(['tbody', 'thead', 'tfoot']);

/** Whether a table holds data, in rows of several cells; tables that only lay out a page are read as their cells' blocks. */
export function isDataTable(table: PageElement): boolean {
  const role = table.attributes['role'];
  if (role === 'presentation' || role === 'none' || holds(table, ['table', 'article', 'main', 'h1'])) return false;
  return rowsOf(table).some((row) => cellsOf(row).length > 1);
}

/**
 * A table's rows as lines; its caption comes first.
 * @param cellText how a cell reads
 */
export function tableRows(table: PageElement, cellText: (cell: PageElement) => string): string[] {
  const captions = innerElements(table).filter(({ tag }) => tag === 'caption');
  const rows = rowsOf(table).map((row) => printRow(cellsOf(row).map((cell) => cellText(cell))));
  return [...captions.map((caption) => cellText(caption)), ...rows];
}

function rowsOf(table: PageElement): PageElement[] {
  return innerElements(table).flatMap((child) => {
    if (child.tag === 'tr') return [child];
    return ROW_GROUPS.has(child.tag) ? innerElements(child).filter(({ tag }) => tag === 'tr') : [];
  });
}

function cellsOf(row: PageElement): PageElement[] {
  return innerElements(row).filter(({ tag }) => tag === 'td' || tag === 'th');
}
