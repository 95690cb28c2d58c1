import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#core';
import { readSource } from './read-source.ts';
import { docxOf, paragraph } from './samples/sample-docx.ts';
import { pdfOf } from './samples/sample-pdf.ts';
import { zipOf } from './samples/sample-zip.ts';
import { MAX_SOURCE_BYTES } from './source-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const problem = (code: string) => expect.objectContaining({ name: 'Problem', code });
const PAGE =
  '<!doctype html><html><body><main><h1>Joint statement</h1><p>The parties will meet.</p></main></body></html>';

describe('the format is told by content', () => {
  test('plain text and Markdown are stored as they are, less the byte-order mark', async () => {
    const text = '# Statement\r\n\r\nWe will **meet**.\r\n';
    const read = await readSource(utf8(`\ufeff${text}`), { fileName: 'a.md' });
    expect(read).toMatchObject({ text, format: 'md', encoding: 'utf-8', warnings: [] });
    expect((await readSource(utf8(text), { fileName: 'a.txt' })).format).toBe('txt');
    expect((await readSource(utf8('We will meet.\n'), {})).format).toBe('txt');
    expect((await readSource(utf8(text), {})).format).toBe('md');
  });

  test('every character of a plain text stays where it was, line ends too', async () => {
    const line = fc.string({ unit: fc.constantFrom(...'abcÉé ع،\t\u00ad\u00a0–“”.,;-*#') });
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.constantFrom('\n', '\r\n', '\r', '\f\n'), async (lines, end) => {
        const text = `The parties met. ${lines.join(end)}`;
        expect((await readSource(utf8(text), { fileName: 'a.txt' })).text).toBe(text);
      }),
    );
  });

  test('the hash is that of the bytes, not of the text', async () => {
    const bytes = utf8('\ufeffWe will meet.');
    expect((await readSource(bytes, {})).sha256).toBe(sha256(bytes));
  });

  test('a page is a page under any name, and the other name is mentioned', async () => {
    const read = await readSource(utf8(PAGE), { fileName: 'statement.pdf' });
    expect(read).toMatchObject({
      format: 'html',
      encoding: 'utf-8',
      text: 'Joint statement\n\nThe parties will meet.\n',
    });
    expect(read.warnings).toEqual([expect.stringMatching(/^other-format: /u)]);
  });

  test('a page without a name is told by its tags', async () => {
    const read = await readSource(utf8('<div><p>The parties will meet.</p></div>'), {});
    expect(read).toMatchObject({ format: 'html', text: 'The parties will meet.\n' });
  });

  test('a page is decoded as it declares', async () => {
    const start = utf8('<html><head><meta charset="windows-1256"></head><body><p>');
    const arabic = [0xd3, 0xe4, 0xcc, 0xca, 0xe3, 0xda];
    const bytes = Uint8Array.from([...start, ...arabic, ...utf8('</p></body></html>')]);
    expect(await readSource(bytes, {})).toMatchObject({ text: 'سنجتمع\n', encoding: 'windows-1256' });
  });

  test('a .docx file and a PDF are read under any name', async () => {
    const docx = docxOf({ body: paragraph('The parties will meet.') });
    expect(await readSource(docx, {})).toMatchObject({
      format: 'docx',
      encoding: null,
      text: 'The parties will meet.\n',
    });
    const pdf = await pdfOf((writer) => writer.text('The parties will meet.'));
    expect(await readSource(pdf, {})).toMatchObject({
      format: 'pdf',
      encoding: null,
      text: 'The parties will meet.\n',
    });
  });
});

describe('what cannot be read is refused', () => {
  const refused: [string, string, Uint8Array, string?][] = [
    ['nothing at all', 'empty-document', new Uint8Array()],
    ['only white space', 'empty-document', utf8('\ufeff \r\n\t\n\u00a0')],
    ['a page of menus', 'empty-document', utf8('<html><body><nav><a href="/">Home</a></nav></body></html>')],
    ['a document without words', 'empty-document', docxOf({ body: paragraph('') })],
    ['an image', 'binary-document', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['a program', 'binary-document', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])],
    ['bytes with NUL among them', 'binary-document', utf8('We will\u0000\u0001\u0002 meet')],
    ['an archive of other things', 'binary-document', zipOf([{ name: 'a.txt', content: 'a' }])],
    ['an empty archive', 'binary-document', zipOf([])],
    ['rich text', 'unsupported-format', utf8('{\\rtf1\\ansi We will meet.}')],
    ['PostScript', 'unsupported-format', utf8('%!PS-Adobe-3.0\nshowpage')],
    ['a drawing in XML', 'unsupported-format', utf8('<svg><text>We will meet.</text></svg>')],
    ['text in UTF-32', 'unsupported-format', Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
    ['other XML', 'unsupported-format', utf8('<?xml version="1.0"?><act><p>We will meet.</p></act>')],
    ['text under the name of a PDF', 'damaged-document', utf8('not a PDF'), 'a.pdf'],
    ['a PDF cut short', 'damaged-document', utf8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), 'a.pdf'],
    ['a file of more than 20 MB', 'too-large', new Uint8Array(MAX_SOURCE_BYTES + 1)],
  ];
  test.each(refused)('%s: %s', async (_, code, bytes, fileName) => {
    await expect(readSource(bytes, fileName ? { fileName } : {})).rejects.toEqual(problem(code));
  });

  test('an OpenDocument text is named as such', async () => {
    const odt = zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]);
    await expect(readSource(odt, {})).rejects.toMatchObject({ code: 'unsupported-format', detail: /OpenDocument/u });
  });

  test.each([
    ['EncryptedPackage', 'encrypted-document'],
    ['WordDocument', 'unsupported-format'],
    ['Workbook', 'unsupported-format'],
    ['Contents', 'binary-document'],
  ])('a compound file with %s is %s', async (stream, code) => {
    const head = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const bytes = Buffer.concat([head, Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)]);
    await expect(readSource(bytes, {})).rejects.toEqual(problem(code));
  });

  test('the refusal names the file', async () => {
    const refusal = readSource(new Uint8Array(), { fileName: 'a.txt' });
    await expect(refusal).rejects.toMatchObject({ place: { file: 'a.txt' } });
  });
});
