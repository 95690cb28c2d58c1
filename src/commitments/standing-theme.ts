import type { Provision } from '#communique';
import type { Theme } from './schema.ts';
import { BINDING_KINDS, STATED_KINDS, THEME_ENTRIES, type ThemeEntry, TOLD_KINDS } from './standing-vocabulary.ts';

const PATTERNS = new Map(THEME_ENTRIES.map((entry) => [entry.theme, patternOf(entry)]));

function patternOf({ phrases }: ThemeEntry): RegExp {
  const all = Object.values(phrases).flat().map(phrasePattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function phrasePattern(phrase: string): string {
  return phrase
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll("'", "['’]")
    .replaceAll('*', String.raw`[\p{L}'’]*`)
    .replaceAll(' ', String.raw`\s+`);
}

type Read = Pick<Provision, 'kind' | 'trackable' | 'quote' | 'gates'>;

/** The theme that words name; undefined when they name none. */
function saidTheme(quote: string): Theme | undefined {
  return THEME_ENTRIES.find(({ theme }) => PATTERNS.get(theme)?.test(quote))?.theme;
}

/** The theme that a gate shows. */
function shownTheme(gates: Read['gates']): Theme | undefined {
  return THEME_ENTRIES.find((entry) => gates.some((gate) => gate.type === entry.gate))?.theme;
}

/**
 * The theme of a provision that is a standing position: one that binds what follows without being a promise with an
 * end. Principles, needs, calls, obligations and funding always are; statements of stance where their words or gates
 * name a theme; statements of fact where a gate does.
 * @returns undefined when it is none
 */
export function standingTheme(provision: Read): Theme | undefined {
  if (provision.trackable) return undefined;
  const { kind, quote, gates } = provision;
  const shown = shownTheme(gates);
  const named = saidTheme(quote) ?? shown;
  if (BINDING_KINDS.has(kind)) return named ?? THEME_ENTRIES.find((entry) => entry.kind === kind)?.theme ?? 'other';
  if (STATED_KINDS.has(kind)) return named;
  return TOLD_KINDS.has(kind) ? shown : undefined;
}
