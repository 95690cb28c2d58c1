import type { Language } from './tongue.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let codes: Map<string, string> | undefined;
const names = new Map<Language, Intl.DisplayNames>();

function codeOf(englishName: string): string | undefined {
  codes ??= englishCodes();
  return codes.get(englishName);
}

function englishCodes(): Map<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const name = english.of(first + second);
      if (name !== undefined && !found.has(name)) found.set(name, first + second);
    }
  return found;
}

/**
 * A state's name in the language of the page, from the browser's own tables; a name that is no state's stays as the text has it.
 * @param name canonical name, English ("Italy")
 */
export function placeName(name: string, language: Language): string {
  if (language === 'en') return name;
  const code = codeOf(name);
  if (code === undefined) return name;
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  names.set(language, known);
  return known.of(code) ?? name;
}
