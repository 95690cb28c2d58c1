/**
 * What is used of pdf.js, whose own types cannot be found by Node's way of resolving modules.
 * @source pdf.js API, `getDocument`, `PDFPageProxy.getTextContent`
 */
export interface PdfLibrary {
  getDocument(options: Record<string, unknown>): LoadingTask;
}

/** A PDF while it is opened; `destroy` frees what it holds. */
interface LoadingTask {
  promise: Promise<LoadedDocument>;
  destroy(): Promise<void>;
}

/** An opened PDF; pages count from 1. */
interface LoadedDocument {
  numPages: number;
  getPage(number: number): Promise<LoadedPage>;
}

/** One opened page. */
export interface LoadedPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(): Promise<{ items: (TextItem | { type: string })[] }>;
  cleanup(): void;
}

/** A stretch of text; `transform` is a PDF matrix in the space of the page, lengths in points. */
interface TextItem {
  str: string;
  dir: 'ltr' | 'rtl' | 'ttb';
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}
