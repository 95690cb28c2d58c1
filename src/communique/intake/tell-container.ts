import { Problem, type Place } from '#core';

/** What the first bytes say: one of two packed formats that are read, or text of some kind. */
export type Container = 'pdf' | 'zip' | 'text';

const SAVE_AS = 'open it in a word processor and save it as .docx or PDF';

const BINARY_SIGNATURES: readonly [string, string][] = [
  ['89504e470d0a1a0a', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['474946383761', 'a GIF image'],
  ['474946383961', 'a GIF image'],
  ['49492a00', 'a TIFF image'],
  ['4d4d002a', 'a TIFF image'],
  ['38425053', 'a Photoshop image'],
  ['7f454c46', 'a program'],
  ['cafebabe', 'a program'],
  ['feedface', 'a program'],
  ['feedfacf', 'a program'],
  ['cffaedfe', 'a program'],
  ['1f8b08', 'a gzip archive'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a585a00', 'an xz archive'],
  ['28b52ffd', 'a zstd archive'],
  ['377abcaf271c', 'a 7z archive'],
  ['526172211a07', 'a RAR archive'],
  ['53514c69746520666f726d6174', 'an SQLite database'],
  ['4f676753', 'a sound or film'],
  ['494433', 'a sound'],
  ['664c6143', 'a sound'],
  ['1a45dfa3', 'a film'],
  ['0061736d', 'a program'],
];

/**
 * Tells the outer format by content alone.
 * @throws Problem `binary-document`, `unsupported-format` (RTF, PostScript, UTF-32, old Word), `encrypted-document` (locked Office file)
 */
export function tellContainer(bytes: Uint8Array, place: Place): Container {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  const hex = head.subarray(0, 16).toString('hex');
  const latin1 = head.toString('latin1');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506') || hex.startsWith('504b0708')) return 'zip';
  if (hex.startsWith('d0cf11e0a1b11ae1')) throw compoundFile(bytes, place);
  const binary = BINARY_SIGNATURES.find(([signature]) => hex.startsWith(signature));
  if (binary) throw new Problem('binary-document', `this is ${binary[1]}, not a text`, place);
  if (/^[\s\u00ef\u00bb\u00bf]*\{\\rtf/u.test(latin1))
    throw new Problem('unsupported-format', `rich text (.rtf) is not read; ${SAVE_AS}`, place);
  if (hex.startsWith('fffe0000') || hex.startsWith('0000feff'))
    throw new Problem('unsupported-format', 'text in UTF-32 is not read; save it as UTF-8', place);
  if (latin1.startsWith('%!PS'))
    throw new Problem('unsupported-format', 'PostScript is not read; make a PDF of it', place);
  // The standard wants %PDF at the start, but readers have always searched the first 1024 bytes.
  if (latin1.includes('%PDF-')) return 'pdf';
  if (isOtherBinary(latin1)) throw new Problem('binary-document', 'this is a binary file, not a text', place);
  return 'text';
}

// Short signatures are letters that a text may begin with; the bytes that follow them decide.
function isOtherBinary(latin1: string): boolean {
  if (latin1.startsWith('MZ') && latin1.includes('\u0000')) return true;
  if (latin1.startsWith('BM') && latin1.includes('\u0000')) return true;
  return /^RIFF[^]{4}(?:WEBP|WAVE|AVI )/u.test(latin1) || /^[^]{4}ftyp/u.test(latin1);
}

// Names inside a compound file are UTF-16 with the low byte first. @source [MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.3.4.10
function compoundFile(bytes: Uint8Array, place: Place): Problem {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = (name: string) => content.includes(Buffer.from(name, 'utf16le'));
  if (names('EncryptedPackage'))
    return new Problem(
      'encrypted-document',
      'this Office file is locked with a password; take the password off',
      place,
    );
  if (names('WordDocument'))
    return new Problem('unsupported-format', `the old Word format (.doc) is not read; ${SAVE_AS}`, place);
  if (names('Workbook') || names('PowerPoint Document'))
    return new Problem('unsupported-format', 'this is an old spreadsheet or slide file; a text is wanted', place);
  return new Problem('binary-document', 'this is an OLE compound file that holds no text', place);
}
