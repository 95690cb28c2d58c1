import { ABJAD_LETTERS, ARABIC_LETTERS, LATIN_LETTERS, repeated, roman } from '../ordinal-marks.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IRREGULAR: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/**
 * A list number in one of WordprocessingML's formats; formats of scripts that are not served come in Arabic numerals.
 * @param format `w:numFmt` ("decimal", "lowerLetter", "upperRoman" ...)
 * @source ECMA-376 part 1, 17.18.59 ST_NumberFormat
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return repeated(value, LATIN_LETTERS);
    case 'upperLetter':
      return repeated(value, LATIN_LETTERS).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'arabicAlpha':
      return repeated(value, ARABIC_LETTERS);
    case 'arabicAbjad':
      return repeated(value, ABJAD_LETTERS);
    case 'numberInDash':
      return `- ${value} -`;
    default:
      return inWords(value, format) ?? String(value);
  }
}

function inWords(value: number, format: string): string | undefined {
  if (format === 'ordinal') return `${value}${ordinalEnding(value)}`;
  const words = cardinal(value);
  if (!words) return undefined;
  if (format === 'cardinalText') return capital(words);
  if (format === 'ordinalText') return capital(ordinalWords(words));
  return undefined;
}

function cardinal(value: number): string | undefined {
  if (value < 0 || value > 99) return undefined;
  if (value < 20) return UNITS[value];
  const unit = value % 10;
  return `${TENS[Math.floor(value / 10)]}${unit ? `-${UNITS[unit]}` : ''}`;
}

function ordinalWords(words: string): string {
  const last = words.split('-').at(-1) as string;
  const head = words.slice(0, words.length - last.length);
  return `${head}${IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)}`;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
