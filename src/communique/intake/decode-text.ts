import { singleByteEncoding } from './guess-encoding.ts';
import { decodeAs, isKnownEncoding } from './encodings.ts';
import { utf16Order } from './utf16-order.ts';

/** Bytes read as text: the byte-order mark is gone, everything else stands as it was, line ends too. */
export interface DecodedText {
  text: string;
  /** label of the Encoding Standard */
  encoding: string;
  warnings: string[];
}

/**
 * Decodes a text of unknown encoding. Asked in this order: byte-order mark, UTF-16 without one, UTF-8 when every byte
 * fits, the declared encoding, UTF-8 with a few broken bytes, then the likeliest single-byte encoding.
 * @param declared a label that the file or the sender names; undefined where none does
 * @source Encoding Standard (WHATWG); detection of single-byte encodings by n-grams as in ICU
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<DecodedText> {
  const marked = markedEncoding(bytes) ?? utf16Order(bytes);
  if (marked) return decoded(bytes, marked);
  if (isValidUtf8(bytes)) return decoded(bytes, 'utf-8');
  const label = declared === undefined ? undefined : isKnownEncoding(declared);
  if (label && label !== 'utf-8' && !label.startsWith('utf-16')) return decoded(bytes, label);
  if (isMostlyUtf8(bytes)) return decoded(bytes, 'utf-8');
  const guess = await singleByteEncoding(bytes);
  const found = decoded(bytes, guess.encoding);
  if (!guess.sure) found.warnings.push(`encoding-guessed: the encoding is not sure; read as ${guess.encoding}`);
  return found;
}

/** The encoding that a byte-order mark names. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  const text = decodeAs(bytes, encoding);
  const broken = text.split('\ufffd').length - 1;
  const warnings = broken ? [`broken-characters: ${broken} could not be read as ${encoding}`] : [];
  return { text, encoding, warnings };
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// A file cut in the middle of a character, or with one bad byte, is still UTF-8; ten whole characters to one broken say so.
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let whole = 0;
  let broken = 0;
  for (const character of text) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\u007f') whole += 1;
  }
  return whole > 10 * broken;
}
