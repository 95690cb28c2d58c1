import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#core';
import ar from './messages.ar.json' with { type: 'json' };
import en from './messages.en.json' with { type: 'json' };
import fr from './messages.fr.json' with { type: 'json' };

const MESSAGES = { en, fr, ar };
// figures stay as printed in the register in all three languages
const LOCALES = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' } as const satisfies Record<Language, string>;

type MessageKey = keyof typeof en;

/** What speaks one language in a report. */
export interface Speech {
  language: Language;
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** YYYY-MM-DD -> "28 June 2021" */
  date(day: string): string;
  list(words: readonly string[]): string;
}

/** The report's words in a language. */
export function speechOf(language: Language): Speech {
  const locale = LOCALES[language];
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const words = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    language,
    say: (key, values) =>
      String(new IntlMessageFormat(MESSAGES[language][key], locale, undefined, { ignoreTag: true }).format(values)),
    date: (iso) => day.format(new Date(iso)),
    list: (items) => words.format(items),
  };
}
