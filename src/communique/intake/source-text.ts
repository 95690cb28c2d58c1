/** The forms in which a communiqué may come in. */
export type Format = 'txt' | 'md' | 'html' | 'docx' | 'pdf';

/** What the sender says of the file; only a hint, the content decides. */
export interface SourceHint {
  fileName?: string;
  /** as in HTTP's Content-Type, parameters allowed ("text/html; charset=windows-1256") */
  mediaType?: string;
}

/** A file turned into the text that is stored and that every offset points into. */
export interface SourceText {
  text: string;
  format: Format;
  /** label of the Encoding Standard ("utf-8", "windows-1252"); null where the format carries its own */
  encoding: string | null;
  /** SHA-256 of the bytes as they came, lower-case hexadecimal */
  sha256: string;
  /** each `code: plain words`, in the order in which they were met */
  warnings: string[];
}

/** Largest source that is taken in, in bytes: 20 MB. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;
