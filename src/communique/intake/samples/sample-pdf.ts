import PdfMaker from 'pdfkit';

/** The writer of a PDF made for a test. */
export type PdfWriter = PDFKit.PDFDocument;

/** A PDF that is drawn by a test; A4, Times 11. */
export async function pdfOf(
  draw: (writer: PdfWriter) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const writer = new PdfMaker({ size: 'A4', bufferPages: true, ...options });
  const chunks: Buffer[] = [];
  writer.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise((resolve) => writer.on('end', resolve));
  writer.font('Times-Roman').fontSize(11);
  draw(writer);
  writer.end();
  await written;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Writes one line at a place, in points from the left and from the top. */
export function at(writer: PdfWriter, text: string, x: number, y: number): void {
  writer.text(text, x, y, { lineBreak: false });
}
