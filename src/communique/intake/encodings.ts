// Bytes 0x80 to 0x9F of windows-1252. Node 20's TextDecoder takes a Latin-1 short cut and leaves them as control characters.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The Encoding Standard's name for a label ("latin1" -> "windows-1252"); undefined for labels that it does not know. */
export function isKnownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/**
 * Decodes bytes; what does not fit becomes U+FFFD.
 * @param encoding a name of the Encoding Standard, lower case
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/gu, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] as string);
}

/** Whether bytes fit an encoding whole: no undefined byte, no C1 control character, which no text holds on purpose. */
export function fits(bytes: Uint8Array, encoding: string): boolean {
  return !/[\ufffd\u0080-\u0084\u0086-\u009f]/u.test(decodeAs(bytes, encoding));
}
