import type { Language } from './languages.ts';
import ar from './messages.ar.json' with { type: 'json' };
import en from './messages.en.json' with { type: 'json' };
import fr from './messages.fr.json' with { type: 'json' };
import type { ProblemCode } from './problem-codes.ts';

const MESSAGES = { en, fr, ar };

/** What a problem is, in a few words of a language; `unforeseen` is one that nobody named. */
export function problemTitle(code: ProblemCode | 'unforeseen', language: Language): string {
  return MESSAGES[language][code === 'unforeseen' ? code : (`problem.${code}` as const)];
}
