/** A list or paragraph mark at the head of a line. `length` counts the mark and the space after it. */
export interface Marker {
  kind: 'number' | 'letter' | 'roman' | 'bullet';
  /** as printed, without dot or brackets; null for a bullet */
  number: string | null;
  length: number;
}

const BULLET = /^(?:[-–—•*·●○▪◦‣■□➢✓]|\u00b7)\s+/;
const NUMBER = /^\(?((?:OP|PP)?\d{1,3}(?:\.\d{1,2}){0,3}(?:\s?(?:bis|ter))?)(?:[.)]|\s?[-–—:]|(?=\.\s))\s*(?=\S)/;
const LETTER = /^(?:\(([a-z]{1,2})\)|([a-z])[.)])\s+/i;
const ROMAN = /^\(?((?:x{0,3})(?:ix|iv|v?i{0,3}))[.)]\s+/i;

/** The mark that a line begins with, if any. "2 March 2022" and "1.5°C" are not marks. */
export function markerOf(line: string): Marker | undefined {
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'bullet', number: null, length: bullet[0].length };
  const roman = ROMAN.exec(line);
  if (roman?.[1]) return { kind: 'roman', number: roman[1].toLowerCase(), length: roman[0].length };
  const number = NUMBER.exec(line);
  if (number?.[1] && /^\D|[.)\s]/.test(line[number[0].trimEnd().length] ?? ' ') && !/^\d+\.\d+[^\s.)]/.test(line)) {
    return { kind: 'number', number: number[1], length: number[0].length };
  }
  const letter = LETTER.exec(line);
  if (letter) return { kind: 'letter', number: (letter[1] ?? letter[2] ?? '').toLowerCase(), length: letter[0].length };
  return undefined;
}

/** Where inline enumerators "i) … ii) …", "(a) … (b) …", "(1) … (2) …" begin inside a stretch, when at least two follow in order. */
export function inlineMarkers(
  text: string,
  from: number,
  to: number,
): { start: number; length: number; number: string }[] {
  const found: { start: number; length: number; number: string }[] = [];
  const mark = /(?<=^|[\s:;,])\(?(i{1,3}|iv|vi{0,3}|ix|x|[a-h]|\d{1,2})\)\s+(?=\S)/g;
  const stretch = text.slice(from, to);
  for (let match = mark.exec(stretch); match; match = mark.exec(stretch)) {
    found.push({ start: from + match.index, length: match[0].length, number: match[1] as string });
  }
  const first = found.findIndex((entry) => /^(i|a|1)$/.test(entry.number));
  if (first < 0) return [];
  const run = found.slice(first);
  return run.length >= 2 && /^(ii|b|2)$/.test(run[1]?.number ?? '') ? run : [];
}
