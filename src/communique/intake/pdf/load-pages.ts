import { Problem } from '#core';
import type { LoadedPage, PdfLibrary } from './pdf-library.ts';
import type { PdfPage, Piece } from './pdf-page.ts';

const MOST_PAGES = 5000;
const MOST_PIECES = 2_000_000;

/** The pages of a PDF with their pieces of text, upright ones only: turned text is a stamp or a watermark. */
export async function loadPages(bytes: Uint8Array): Promise<PdfPage[]> {
  refuseCutShort(bytes);
  const { getDocument } = (await import('unpdf/pdfjs')) as unknown as PdfLibrary;
  // Nothing is run, drawn or fetched: no evaluation of code, no fonts of the system, no further requests.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    disableAutoFetch: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw new Problem('too-large', `the PDF has ${document.numPages} pages`);
    const pages: PdfPage[] = [];
    let pieces = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await loadPage(await document.getPage(number));
      pieces += page.pieces.length;
      if (pieces > MOST_PIECES) throw new Problem('too-large', 'the PDF has more text than a document needs');
      pages.push(page);
    }
    return pages;
  } catch (error) {
    throw problemOf(error);
  } finally {
    await task.destroy();
  }
}

// The end mark is what a broken download lacks. @source ISO 32000-2, 7.5.5
function refuseCutShort(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 4096))).toString('latin1');
  if (!tail.includes('%%EOF') && !tail.includes('startxref'))
    throw new Problem('damaged-document', 'the PDF is cut short; get the file again');
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { name, message } = error as Error;
  if (name === 'PasswordException')
    return new Problem('encrypted-document', 'the PDF is locked with a password; take the password off');
  return new Problem('damaged-document', `the PDF is damaged (${message}); get the file again`);
}

async function loadPage(page: LoadedPage): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [a, b, , d, x, y] = multiplied(view.transform, item.transform);
    const upright = a > 0 && Math.abs(b) < 0.1 * a && d < 0;
    if (!upright) continue;
    const rightToLeft = item.dir === 'rtl';
    pieces.push({ text: item.str, x, y, width: item.width, size: -d, font: item.fontName, rightToLeft });
  }
  page.cleanup();
  return { width: view.width, height: view.height, pieces };
}

type Matrix = [number, number, number, number, number, number];

// Page space first, then the view, which turns the page as it is looked at and y down.
function multiplied(view: readonly number[], text: readonly number[]): Matrix {
  const [va, vb, vc, vd, ve, vf] = view as Matrix;
  const [ta, tb, tc, td, te, tf] = text as Matrix;
  return [
    va * ta + vc * tb,
    vb * ta + vd * tb,
    va * tc + vc * td,
    vb * tc + vd * td,
    va * te + vc * tf + ve,
    vb * te + vd * tf + vf,
  ];
}
