import { LANGUAGES, type Language } from '#core';

const COMMON_WORDS: Record<Exclude<Language, 'ar'>, ReadonlySet<string>> = {
  en: new Set('the of and to in that for with on by as is are will this their'.split(' ')),
  fr: new Set('le la les des et de du en que pour dans sur par une est sont leur aux'.split(' ')),
};
const SAMPLE = 20_000;

/** The language that a text is most likely written in, of those that Entente speaks; English when nothing tells. */
export function tellLanguage(text: string): Language {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const arabic = words.filter((word) => /^\p{Script=Arabic}/u.test(word)).length;
  if (arabic > words.length / 2) return 'ar';
  const count = (language: 'en' | 'fr') => words.filter((word) => COMMON_WORDS[language].has(word)).length;
  return count('fr') > count('en') ? 'fr' : LANGUAGES[0];
}
