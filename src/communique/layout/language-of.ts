import type { Language } from '#core';

const FRENCH = new Set(
  'le la les des du une un et est dans pour par que qui sur avec aux ce cette nous leur leurs son ses au ont sont'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the of and to in for on with that by we our their is are will as from at this have its be which'.split(' '),
);

/**
 * The language a text is written in, told by its script and its commonest words; null when neither English, French nor
 * Arabic stands out. Looks at the first 20,000 characters.
 */
export function languageOf(text: string): Language | null {
  const sample = text.slice(0, 20_000);
  const arabic = (sample.match(/[\u0621-\u064A]/g) ?? []).length;
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return null;
  if (arabic > letters / 2) return 'ar';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const french = words.filter((word) => FRENCH.has(word)).length;
  if (Math.max(english, french) < words.length * 0.08) return words.length < 40 && english >= french ? 'en' : null;
  return french > english ? 'fr' : 'en';
}
