import { describe, expect, test } from 'vitest';
import { pdfOf } from '../samples/sample-pdf.ts';
import { readPdf } from './read-pdf.ts';

const SENTENCE = 'The parties will meet again before the year is out.';

async function refusal(bytes: Uint8Array): Promise<unknown> {
  return readPdf(bytes).catch((error: { code: string }) => error.code);
}

describe('what cannot be read is refused', () => {
  test('a locked file', async () => {
    const locked = await pdfOf((writer) => writer.text(SENTENCE), { userPassword: 'secret', pdfVersion: '1.7' });
    expect(await refusal(locked)).toBe('encrypted-document');
  });

  test('a file that only restricts printing is read', async () => {
    const open = await pdfOf((writer) => writer.text(SENTENCE), { ownerPassword: 'secret', pdfVersion: '1.7' });
    expect(await readPdf(open)).toMatchObject({ text: `${SENTENCE}\n` });
  });

  test('pages without text', async () => {
    expect(await refusal(await pdfOf((writer) => writer.rect(72, 72, 300, 300).fill('black')))).toBe(
      'scanned-document',
    );
  });

  test('one page without text among others is mentioned', async () => {
    const bytes = await pdfOf((writer) => writer.text(SENTENCE).addPage().rect(72, 72, 300, 300).fill('black'));
    expect((await readPdf(bytes)).warnings).toEqual([expect.stringMatching(/^pages-without-text: .*page 2/u)]);
  });

  test('a file cut short or without its pages', async () => {
    const whole = await pdfOf((writer) => writer.text(SENTENCE));
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('damaged-document');
    expect(await refusal(new TextEncoder().encode('%PDF-1.7\ntrailer <<>>\nstartxref\n0\n%%EOF'))).toBe(
      'damaged-document',
    );
  });
});
