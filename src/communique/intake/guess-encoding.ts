import { fits, isKnownEncoding } from './encodings.ts';

/** An encoding found by the look of the bytes. */
export interface EncodingGuess {
  encoding: string;
  sure: boolean;
}

const SAMPLE_BYTES = 64 * 1024;
const LEAST_CONFIDENCE = 30;
// Of two that score alike, the encodings of the languages that come here win.
const EXPECTED: Record<string, number> = { 'windows-1252': 8, 'windows-1256': 8 };

/** The likeliest encoding of a text that is neither UTF-8 nor UTF-16. Empty or pure ASCII never come here. */
export async function singleByteEncoding(bytes: Uint8Array): Promise<EncodingGuess> {
  const sample = sampleOf(bytes);
  if (holdsOnlyPunctuation(sample)) return { encoding: 'windows-1252', sure: true };
  // Only the default is there in a bundle: the library is of the older module format.
  const { default: chardet } = await import('chardet');
  const ranked = chardet
    .analyse(sample)
    .map(({ name, confidence }) => ({ encoding: isKnownEncoding(name), confidence }))
    .filter((guess): guess is { encoding: string; confidence: number } => isCandidate(guess.encoding))
    .map(({ encoding, confidence }) => ({ encoding, score: confidence + (EXPECTED[encoding] ?? 0) }))
    .toSorted((a, b) => b.score - a.score);
  const found = ranked.find(({ encoding, score }) => score >= LEAST_CONFIDENCE && fits(sample, encoding));
  if (!found) return { encoding: 'windows-1252', sure: false };
  return { encoding: found.encoding, sure: found.score >= 45 };
}

function isCandidate(encoding: string | undefined): boolean {
  return encoding !== undefined && !encoding.startsWith('utf-') && encoding !== 'replacement';
}

// Quotes, dashes and the ellipsis stand at the same bytes in all Windows encodings, and say nothing of the language.
function holdsOnlyPunctuation(sample: Uint8Array): boolean {
  return sample.every((byte) => byte < 0x80 || byte === 0x85 || (byte >= 0x91 && byte <= 0x97) || byte === 0xa0);
}

// Lines with bytes beyond ASCII are those that tell; a long text is judged by its first 64 KB of them.
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const sample = new Uint8Array(SAMPLE_BYTES);
  let filled = 0;
  let start = 0;
  while (start < bytes.length && filled < SAMPLE_BYTES) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES - filled));
    if (line.some((byte) => byte >= 0x80)) {
      sample.set(line, filled);
      filled += line.length;
    }
    start = end;
  }
  return filled ? sample.subarray(0, filled) : bytes.subarray(0, SAMPLE_BYTES);
}
