import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readApart } from './read-apart.ts';
import { docxOf, paragraph } from './samples/sample-docx.ts';

/** A PDF of one page whose content is this stream, deflated. */
function pdfWithContent(content: Uint8Array): Uint8Array {
  const packed = deflateSync(content);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const stream = `4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  const end = '\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF';
  return Buffer.concat([Buffer.from(`%PDF-1.7\n${objects.join('')}${stream}`), packed, Buffer.from(end)]);
}

const good = () => readApart({ format: 'docx', bytes: docxOf({ body: paragraph('Agreed.') }) }, {});

test('files are read one after the other, and one that fails does not stop the next', async () => {
  const bad = readApart({ format: 'docx', bytes: new Uint8Array(10) }, { file: 'a.docx' });
  const answers = await Promise.allSettled([good(), bad, good()]);
  expect(answers).toMatchObject([
    { value: { text: 'Agreed.\n' } },
    { reason: { code: 'damaged-document', place: { file: 'a.docx' } } },
    { value: { text: 'Agreed.\n' } },
  ]);
});

test('a PDF that unpacks to more memory than it may have is given up, and the next is read', async () => {
  const bytes = pdfWithContent(Buffer.alloc(400_000_000, ' '));
  expect(bytes.length).toBeLessThan(1024 * 1024);
  const limits = { milliseconds: 30_000, growthMb: 150, heapMb: 256 };
  await expect(readApart({ format: 'pdf', bytes }, {}, limits)).rejects.toMatchObject({ code: 'too-large' });
  expect(await good()).toMatchObject({ text: 'Agreed.\n' });
});

test('a PDF that takes more time than it may have is given up', async () => {
  const bytes = pdfWithContent(Buffer.alloc(100_000_000, 'q '));
  const limits = { milliseconds: 1500, growthMb: 2048, heapMb: 2048 };
  await expect(readApart({ format: 'pdf', bytes }, {}, limits)).rejects.toMatchObject({ code: 'too-large' });
});
