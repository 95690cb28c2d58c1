import { directionOf, type Language } from '#core';
import ar from './messages.ar.json' with { type: 'json' };
import en from './messages.en.json' with { type: 'json' };
import fr from './messages.fr.json' with { type: 'json' };

const MESSAGES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, fr, ar };
// figures stay as printed in the register in all three languages
const LOCALES = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' } as const satisfies Record<Language, string>;

const listings = new Map<Language, Intl.ListFormat>();
const shares = new Map<Language, Intl.NumberFormat>();

/** A text of the reader's in a language; undefined when there is none of that key. */
export function messageOf(key: string, language: Language): string | undefined {
  return MESSAGES[language][key];
}

/**
 * A text of the reader's in a language, its `{places}` filled. In a text that runs from right to left each value is set
 * apart (U+2068, U+2069), so that names in another script keep their order.
 */
export function say(key: keyof typeof en, language: Language, values: Readonly<Record<string, string>> = {}): string {
  const apart = directionOf(language) === 'rtl' ? (value: string) => `\u2068${value}\u2069` : (value: string) => value;
  return MESSAGES[language][key]!.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : apart(value);
  });
}

/** Names as one phrase: "A, B and C". */
export function joined(names: readonly string[], language: Language): string {
  const listing = listings.get(language) ?? new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
  listings.set(language, listing);
  return listing.format(names);
}

/** A confidence, 0..1, with two places: "0.85", "0,85". */
export function confidenceIn(confidence: number, language: Language): string {
  const share =
    shares.get(language) ??
    new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  shares.set(language, share);
  return share.format(confidence);
}
