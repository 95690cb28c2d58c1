import type { Language } from '#core';

export type { Language };

/** The languages of the pages, each by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', ar: 'العربية' };

/** The tag that formats of dates and figures take: figures stay as printed in the register in all three languages. */
export function localeOf(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : 'fr';
}

/** The language that the first paint settled on. */
export function languageOfPage(): Language {
  const tag = document.documentElement.lang;
  return tag === 'fr' || tag === 'ar' ? tag : 'en';
}

/** Turns the page to a language and keeps the choice on this machine. */
export function keepLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  try {
    localStorage.setItem('entente.language', language);
  } catch {
    // a browser that keeps nothing still shows the page; the choice lasts until it is closed
  }
}
