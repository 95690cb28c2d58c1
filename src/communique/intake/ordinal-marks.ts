const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number from 1 to 3999 in lower-case Roman numerals; others in Arabic numerals. */
export function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [unit, letters] of ROMAN)
    while (rest >= unit) {
      text += letters;
      rest -= unit;
    }
  return text;
}

/** a ... z, aa, ab ... as HTML lists count; numbers below 1 in Arabic numerals. @source CSS Counter Styles 3, alphabetic system */
export function alphabetic(value: number): string {
  if (value < 1) return String(value);
  let rest = value;
  let text = '';
  while (rest > 0) {
    rest -= 1;
    text = String.fromCodePoint(0x61 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

/** The sign at a place of a fixed series, repeated when the series is through: a ... z, aa, bb ... as word processors count. */
export function repeated(value: number, series: readonly string[]): string {
  if (value < 1) return String(value);
  const sign = series[(value - 1) % series.length] as string;
  return sign.repeat(Math.min(Math.ceil(value / series.length), 30));
}

/** The letters a to z. */
export const LATIN_LETTERS: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];
/** Arabic letters in the order of the dictionary (hijā'ī). */
export const ARABIC_LETTERS: readonly string[] = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'];
/** Arabic letters in the order of their number values (abjad), in which lists are lettered. */
export const ABJAD_LETTERS: readonly string[] = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
