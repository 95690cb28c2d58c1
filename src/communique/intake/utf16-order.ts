const SAMPLE_UNITS = 32 * 1024;

/**
 * The byte order of UTF-16 without a byte-order mark; undefined when the bytes are not that. Told by the letters: read in
 * the right order nearly all of a text is letters, digits, spaces and marks of the scripts that communiqués use.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0 || !bytes.subarray(0, 2 * SAMPLE_UNITS).includes(0)) return undefined;
  const little = familiarShare(bytes, 0);
  const big = familiarShare(bytes, 1);
  if (little >= 0.9 && little > big) return 'utf-16le';
  if (big >= 0.9 && big > little) return 'utf-16be';
  return undefined;
}

function familiarShare(bytes: Uint8Array, lowAt: 0 | 1): number {
  const units = Math.min(bytes.length >> 1, SAMPLE_UNITS);
  let familiar = 0;
  for (let index = 0; index < units; index += 1) {
    const low = bytes[2 * index + lowAt] as number;
    const high = bytes[2 * index + 1 - lowAt] as number;
    if (isFamiliar(low + 256 * high)) familiar += 1;
  }
  return familiar / units;
}

function isFamiliar(unit: number): boolean {
  if (unit < 0x20) return unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0x0c;
  if (unit < 0x7f) return true;
  if (unit >= 0xa0 && unit < 0x700) return true;
  return (unit >= 0x1e00 && unit < 0x2100) || (unit >= 0x20a0 && unit < 0x2200) || unit === 0xfeff;
}
