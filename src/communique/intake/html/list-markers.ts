import { alphabetic, roman } from '../ordinal-marks.ts';
import type { PageElement } from './parse-page.ts';

/** A list while its items are read. */
export interface OpenList {
  style: string;
  next: number;
  step: 1 | -1;
}

const TYPES: Record<string, string> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** Opens `ul`, `ol` or `menu` with its `type`, `start` and `reversed`. @source HTML Standard, 4.4.5 */
export function openList(list: PageElement): OpenList {
  const { attributes } = list;
  const styled = /list-style(?:-type)?\s*:\s*([a-z-]+)/iu.exec(attributes['style'] ?? '')?.[1]?.toLowerCase();
  if (list.tag !== 'ol') return { style: styled === 'none' ? 'none' : 'bullet', next: 1, step: 1 };
  const reversed = 'reversed' in attributes;
  const items = list.children.filter((child) => typeof child !== 'string' && child.tag === 'li').length;
  const start = Number.parseInt(attributes['start'] ?? '', 10);
  return {
    style: styled ?? TYPES[attributes['type'] ?? '1'] ?? 'decimal',
    next: Number.isNaN(start) ? (reversed ? items : 1) : start,
    step: reversed ? -1 : 1,
  };
}

/** The mark of the next item as a browser prints it; moves the list on. Undefined for lists without marks. */
export function nextMarker(list: OpenList, item: PageElement): string | undefined {
  if (list.style === 'none') return undefined;
  if (list.style === 'bullet') return '-';
  const given = Number.parseInt(item.attributes['value'] ?? '', 10);
  const value = Number.isNaN(given) ? list.next : given;
  list.next = value + list.step;
  const style = TYPES[item.attributes['type'] ?? ''] ?? list.style;
  return `${counted(value, style)}.`;
}

function counted(value: number, style: string): string {
  if (style === 'lower-alpha' || style === 'lower-latin') return alphabetic(value);
  if (style === 'upper-alpha' || style === 'upper-latin') return alphabetic(value).toUpperCase();
  if (style === 'lower-roman') return roman(value);
  if (style === 'upper-roman') return roman(value).toUpperCase();
  return String(value);
}
