import { type ZipPart, zipOf } from './sample-zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The insides of a .docx file, as the XML that stands within each part's outermost element. */
export interface DocxInside {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  /** further parts, or others in place of the usual ones */
  parts?: readonly ZipPart[];
}

/** A .docx file written by hand, for what no writer will make. */
export function docxOf(inside: DocxInside): Uint8Array {
  const related = (['styles', 'numbering', 'footnotes'] as const).filter((kind) => inside[kind] !== undefined);
  const parts: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    { name: '_rels/.rels', content: relations([['officeDocument', 'word/document.xml']]) },
    { name: 'word/document.xml', content: `<w:document ${W} ${R}><w:body>${inside.body}</w:body></w:document>` },
    { name: 'word/_rels/document.xml.rels', content: relations(related.map((kind) => [kind, `${kind}.xml`])) },
    ...related.map((kind) => ({ name: `word/${kind}.xml`, content: `<w:${kind} ${W}>${inside[kind]}</w:${kind}>` })),
  ];
  const others = new Set(inside.parts?.map((part) => part.name));
  return zipOf([...parts.filter((part) => !others.has(part.name)), ...(inside.parts ?? [])]);
}

/** One paragraph of plain text. @param properties XML inside `w:pPr` */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Properties of a list paragraph. */
export function inList(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** A list definition and one list of it, both with the same number. @param levels format and text, from the highest level */
export function listOf(
  id: number,
  levels: readonly (readonly [format: string, text: string, more?: string])[],
): string {
  const written = levels.map(
    ([format, text, more = ''], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${written.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const written = targets.map(
    ([kind, target], index) => `<Relationship Id="r${index}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}
