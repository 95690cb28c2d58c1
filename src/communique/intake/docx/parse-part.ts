import { Parser } from 'htmlparser2';
import { Problem } from '#core';

/** An element of a part. Names carry the prefix that is usual for their namespace, whatever the file calls it. */
export interface PartElement {
  /** "w:p", "mc:Choice"; other namespaces keep the file's prefix */
  name: string;
  /** WordprocessingML's own without prefix ("val"), others with theirs ("r:id") */
  attributes: Record<string, string>;
  children: PartElement[];
  /** character data right under this element */
  text: string;
}

const USUAL_PREFIX: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
};
const MOST_ELEMENTS = 3_000_000;
const DEEPEST = 1000;

/**
 * Parses one XML part into a tree. Document type declarations are refused, so no entity can be defined; only the five of
 * XML and character numbers are known.
 * @param part its name, for the message
 * @throws Problem `damaged-document` (a declaration, tags that do not match, nothing in it), `too-large`
 */
export function parsePart(bytes: Uint8Array, part: string): PartElement {
  const root: PartElement = { name: '', attributes: {}, children: [], text: '' };
  const open: PartElement[] = [root];
  const prefixes = new Map<string, string>();
  let count = 0;
  let openedAt = -1;
  let ending = false;
  const reader = new Parser(
    {
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw new Problem('damaged-document', `${part} declares a document type; refused`);
      },
      onopentag(tag, attributes) {
        count += 1;
        if (count > MOST_ELEMENTS || open.length > DEEPEST)
          throw new Problem('too-large', `${part} has more elements than a document needs`);
        const element = elementOf(tag, attributes, prefixes);
        open.at(-1)?.children.push(element);
        open.push(element);
        openedAt = reader.endIndex;
      },
      ontext(text) {
        (open.at(-1) as PartElement).text += text;
      },
      onclosetag(_tag, implied) {
        // The parser calls self-closing tags implied too; they end where they began.
        const selfClosing = !ending && reader.endIndex === openedAt;
        if (implied && !selfClosing)
          throw new Problem('damaged-document', `${part} is cut short or its tags do not match`);
        open.pop();
      },
    },
    { xmlMode: true, recognizeSelfClosing: true },
  );
  reader.write(decodePart(bytes));
  ending = true;
  reader.end();
  if (!root.children[0]) throw new Problem('damaged-document', `${part} is empty`);
  return root.children[0];
}

function decodePart(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  return new TextDecoder(utf16 || 'utf-8').decode(bytes);
}

function elementOf(tag: string, attributes: Record<string, string>, prefixes: Map<string, string>): PartElement {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xmlns') prefixes.set('', value);
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), value);
  }
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns')) continue;
    kept[name.includes(':') ? usualName(name, prefixes).replace(/^w:/u, '') : name] = value;
  }
  return { name: usualName(tag, prefixes), attributes: kept, children: [], text: '' };
}

function usualName(name: string, prefixes: Map<string, string>): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const usual = USUAL_PREFIX[prefixes.get(prefix) ?? ''];
  return usual ? `${usual}:${name.slice(colon + 1)}` : name;
}

/** The first child of that name. */
export function childOf(element: PartElement | undefined, name: string): PartElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The `w:val` of the first child of that name; undefined where the child or the value is missing. */
export function valueOf(element: PartElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['val'];
}

/** Whether a switch such as `w:vanish` is on: there, and not "0", "false" or "off". @source ECMA-376 part 1, 17.17.4 */
export function isOn(element: PartElement | undefined, name: string): boolean {
  const child = childOf(element, name);
  return child !== undefined && !['0', 'false', 'off'].includes(child.attributes['val'] ?? '');
}
