import { type Place, Problem, sha256 } from '#core';
import { decodeText, type DecodedText } from './decode-text.ts';
import { readApart } from './read-apart.ts';
import { MAX_SOURCE_BYTES, type Format, type SourceHint, type SourceText } from './source-text.ts';
import { tellContainer } from './tell-container.ts';
import { declaredEncoding, extensionOf, tellTextFormat } from './tell-text-format.ts';

/**
 * Turns a source into the text that is stored. Content tells the format, the name is a hint. Plain text and Markdown
 * are decoded and otherwise left as they are; the other formats become plain text of our making.
 * @throws Problem `empty-document`, `binary-document`, `encrypted-document`, `scanned-document`, `damaged-document`,
 * `too-large`, `unsupported-format`
 */
export async function readSource(bytes: Uint8Array, hint: SourceHint): Promise<SourceText> {
  const place: Place = hint.fileName ? { file: hint.fileName } : {};
  if (bytes.length > MAX_SOURCE_BYTES)
    throw new Problem('too-large', 'larger than 20 MB; split it, or take the images out of it', place);
  if (bytes.length === 0) throw new Problem('empty-document', 'the file is empty', place);
  const container = tellContainer(bytes, place);
  const found = container === 'text' ? await readText(bytes, hint, place) : await readPacked(container, bytes, place);
  if (!/[\p{L}\p{N}]/u.test(found.text)) throw new Problem('empty-document', 'there are no words in it', place);
  return { ...found, sha256: sha256(bytes), warnings: [...nameWarnings(found.format, hint), ...found.warnings] };
}

type Found = Omit<SourceText, 'sha256'>;

async function readPacked(container: 'pdf' | 'zip', bytes: Uint8Array, place: Place): Promise<Found> {
  const format = container === 'pdf' ? 'pdf' : 'docx';
  return { format, encoding: null, ...(await readApart({ format, bytes }, place)) };
}

async function readText(bytes: Uint8Array, hint: SourceHint, place: Place): Promise<Found> {
  const decoded = await decodeText(bytes, declaredEncoding(bytes, hint.mediaType));
  refuseBinary(decoded, place);
  const format = tellTextFormat(decoded.text, hint);
  if (format === 'xml')
    throw new Problem('unsupported-format', 'XML other than HTML is not read; save it as text or HTML', place);
  const extension = extensionOf(hint.fileName);
  if (format !== 'html' && (extension === 'pdf' || extension === 'docx'))
    throw new Problem('damaged-document', `the name says .${extension}, but the content is not that`, place);
  if (format !== 'html') return { format, ...decoded };
  const page = await readApart({ format, markup: decoded.text }, place);
  return { format, encoding: decoded.encoding, text: page.text, warnings: [...decoded.warnings, ...page.warnings] };
}

function refuseBinary({ text, encoding }: DecodedText, place: Place): void {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const control = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/gu)?.length ?? 0;
  const broken = text.split('\ufffd').length - 1;
  if (text.includes('\u0000') || (control > 2 && control > text.length / 200) || broken > text.length / 20)
    throw new Problem('binary-document', `this is a binary file, not a text (looked at as ${encoding})`, place);
}

function nameWarnings(format: Format, hint: SourceHint): string[] {
  const extension = extensionOf(hint.fileName);
  const usual: Record<Format, readonly string[]> = {
    txt: [],
    md: [],
    html: ['html', 'htm', 'xhtml'],
    docx: ['docx', 'docm', 'dotx', 'dotm'],
    pdf: ['pdf'],
  };
  const named = Object.values(usual).flat();
  const other = usual[format].length
    ? !usual[format].includes(extension) && extension !== ''
    : named.includes(extension);
  return other ? [`other-format: the name says .${extension}, the content is ${format}`] : [];
}
