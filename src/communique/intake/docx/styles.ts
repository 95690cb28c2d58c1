import { childOf, isOn, type PartElement, valueOf } from './parse-part.ts';

/** What a paragraph style says that matters to the text, inherited from the styles under it. */
interface ParagraphStyle {
  /** list that its paragraphs belong to */
  numId: string | undefined;
  level: number | undefined;
  heading: boolean;
  hidden: boolean;
}

/** The styles of a document by id. */
export interface Styles {
  paragraph(styleId: string | undefined): ParagraphStyle;
  /** whether text in this character style is hidden */
  hides(styleId: string | undefined): boolean;
  /** `w:numId` of a numbering style */
  listOf(styleId: string): string | undefined;
}

const PLAIN: ParagraphStyle = { numId: undefined, level: undefined, heading: false, hidden: false };
const LONGEST_CHAIN = 30;

/** Reads `word/styles.xml`. @source ECMA-376 part 1, 17.7 */
export function readStyles(part: PartElement | undefined): Styles {
  const byId = new Map<string, PartElement>();
  let usual: string | undefined;
  for (const style of part?.children ?? []) {
    if (style.name !== 'w:style') continue;
    const id = style.attributes['styleId'] ?? '';
    byId.set(id, style);
    if (style.attributes['type'] === 'paragraph' && ['1', 'true', 'on'].includes(style.attributes['default'] ?? ''))
      usual = id;
  }
  const resolved = new Map<string, ParagraphStyle>();
  return {
    paragraph(styleId) {
      const id = styleId ?? usual ?? '';
      const known = resolved.get(id);
      if (known) return known;
      const style = resolve(chainOf(id, byId));
      resolved.set(id, style);
      return style;
    },
    hides: (styleId) => chainOf(styleId ?? '', byId).some((style) => isOn(childOf(style, 'w:rPr'), 'w:vanish')),
    listOf: (styleId) => valueOf(childOf(childOf(byId.get(styleId), 'w:pPr'), 'w:numPr'), 'w:numId'),
  };
}

// Nearest first; a style that is based on itself by a detour ends at the limit.
function chainOf(styleId: string, byId: ReadonlyMap<string, PartElement>): PartElement[] {
  const chain: PartElement[] = [];
  let style = byId.get(styleId);
  while (style && chain.length < LONGEST_CHAIN) {
    chain.push(style);
    style = byId.get(valueOf(style, 'w:basedOn') ?? '');
  }
  return chain;
}

function resolve(chain: readonly PartElement[]): ParagraphStyle {
  const style = { ...PLAIN };
  for (const element of chain) {
    const properties = childOf(element, 'w:pPr');
    const numbering = childOf(properties, 'w:numPr');
    style.numId ??= valueOf(numbering, 'w:numId');
    const level = valueOf(numbering, 'w:ilvl');
    if (level !== undefined) style.level ??= Number.parseInt(level, 10) || 0;
    const name = valueOf(element, 'w:name') ?? '';
    if (/^(?:heading \d|title)$/iu.test(name) || valueOf(properties, 'w:outlineLvl') !== undefined)
      style.heading = true;
    if (isOn(childOf(element, 'w:rPr'), 'w:vanish')) style.hidden = true;
  }
  return style;
}
