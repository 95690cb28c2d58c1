import { decodeAs } from '../encodings.ts';

/** Text in a single-byte encoding. @throws RangeError for a character that the encoding lacks */
export function encodeSingleByte(text: string, encoding: string): Uint8Array {
  const byteOf = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) byteOf.set(decodeAs(Uint8Array.from([byte]), encoding), byte);
  return Uint8Array.from(text, (character) => {
    const byte = byteOf.get(character);
    if (byte === undefined) throw new RangeError(`${character} is not in ${encoding}`);
    return byte;
  });
}

/** Text in UTF-16 without a byte-order mark. */
export function encodeUtf16(text: string, order: 'utf-16le' | 'utf-16be'): Uint8Array {
  const little = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'utf-16le' ? little : little.swap16());
}
