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

test('files are read one after the other, and one that fails does not stop the next', async () => {
  const good = () => readApart({ format: 'docx', bytes: docxOf({ body: paragraph('Agreed.') }) }, {});
  const bad = readApart({ format: 'docx', bytes: new Uint8Array(10) }, { file: 'a.docx' });
  const answers = await Promise.allSettled([good(), bad, good()]);
  expect(answers).toMatchObject([
    { value: { text: 'Agreed.\n' } },
    { reason: { code: 'damaged-document', place: { file: 'a.docx' } } },
    { value: { text: 'Agreed.\n' } },
  ]);
});

test('a PDF that unpacks without end is given up, and this process lives on', async () => {
  const bomb = pdfWithContent(Buffer.alloc(1_500_000_000, ' '));
  expect(bomb.length).toBeLessThan(20 * 1024 * 1024);
  await expect(readApart({ format: 'pdf', bytes: bomb }, {})).rejects.toMatchObject({
    code: expect.stringMatching(/too-large|damaged-document|scanned-document/u),
  });
}, 60_000);
