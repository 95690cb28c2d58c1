import type { Language } from '#core';
import ar from './messages.ar.json' with { type: 'json' };
import en from './messages.en.json' with { type: 'json' };
import fr from './messages.fr.json' with { type: 'json' };

const MESSAGES = { en, fr, ar };

/** The register's words in a language. */
export function say(key: keyof typeof en, language: Language): string {
  return MESSAGES[language][key];
}
