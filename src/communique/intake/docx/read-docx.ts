import { Problem } from '#core';
import { composeText, type TextBlock } from '../compose-text.ts';
import type { ApartText } from '../read-apart.ts';
import { bodyBlocks, type BodyReading } from './body-blocks.ts';
import { countItems } from './count-items.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type Package } from './open-package.ts';
import { childOf, parsePart, type PartElement } from './parse-part.ts';
import { readStyles } from './styles.ts';
import { mainPart, relatedPart } from './package-parts.ts';

const WARNINGS: Record<string, string> = {
  'tracked-changes': 'the file holds tracked changes; it was read as if all of them were accepted',
  'contents-list': 'the table of contents was left out; it repeats the headings',
  'embedded-document': 'a document embedded in the file was not read',
};

/**
 * A .docx file as plain text: body, text boxes after the paragraph that anchors them, notes at the end as `[1] ...`.
 * Heads and feet of pages, comments and deleted words are left out.
 * @throws Problem `damaged-document`, `encrypted-document`, `too-large`, `unsupported-format`, `binary-document`
 * @source ECMA-376 part 1 (WordprocessingML), transitional and strict
 */
export async function readDocx(bytes: Uint8Array): Promise<ApartText> {
  const parts = await openPackage(bytes);
  const main = await mainPart(parts);
  const document = await parsed(parts, main);
  const body = document && childOf(document, 'w:body');
  if (!body) throw new Problem('damaged-document', `${main} has no body`);
  const related = async (kind: string) => parsed(parts, await relatedPart(parts, main, kind));
  const styles = readStyles(await related('styles'));
  const lists = readNumbering(await related('numbering'), (style) => styles.listOf(style));
  const reading: BodyReading = {
    styles,
    count: countItems(lists),
    notes: new Map(),
    fields: [],
    boxes: [],
    seen: new Set(),
  };
  const blocks = bodyBlocks(body, reading);
  const notes = { footnote: await related('footnotes'), endnote: await related('endnotes') };
  const text = composeText([...blocks, ...noteBlocks(reading, notes)]);
  return { text, warnings: [...reading.seen].map((code) => `${code}: ${WARNINGS[code]}`) };
}

async function parsed(parts: Package, name: string | undefined): Promise<PartElement | undefined> {
  const content = name === undefined ? undefined : await parts.read(name);
  return content && parsePart(content, name ?? '');
}

type NoteParts = Record<'footnote' | 'endnote', PartElement | undefined>;

function noteBlocks(reading: BodyReading, parts: NoteParts): TextBlock[] {
  const byId = new Map<string, PartElement>();
  for (const kind of ['footnote', 'endnote'] as const)
    for (const note of parts[kind]?.children ?? []) byId.set(`${kind}/${note.attributes['id'] ?? ''}`, note);
  const blocks: TextBlock[] = [];
  // The map grows while notes are read that carry marks of their own.
  for (const [id, number] of reading.notes) {
    const note = byId.get(id);
    if (!note) continue;
    const inner = bodyBlocks(note, { ...reading, fields: [] });
    const text = inner.map(({ marker, text }) => (marker ? `${marker} ${text}` : text)).join('\n');
    blocks.push({ kind: 'note', text, marker: `[${number}]` });
  }
  return blocks;
}
