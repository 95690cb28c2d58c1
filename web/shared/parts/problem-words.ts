import { ApiProblem, ServerAway } from '../api/api-problem.ts';
import type { Speech } from '../language/speech.ts';

const FORESEEN = [
  'empty-document',
  'binary-document',
  'encrypted-document',
  'scanned-document',
  'damaged-document',
  'unsupported-format',
  'too-large',
  'bad-date',
  'bad-request',
  'not-found',
  'conflict',
  'writing-closed',
  'database-unavailable',
  'too-many-requests',
] as const;

type ForeseenCode = (typeof FORESEEN)[number];

/** A failure in three parts: what happened, what the service said of it, and what to do. */
export interface ProblemWords {
  what: string;
  detail: string | null;
  remedy: string;
}

function isForeseen(code: string): code is ForeseenCode {
  return (FORESEEN as readonly string[]).includes(code);
}

/** Puts a failure in words; one that nobody foresaw is said to be so, not dressed up. */
export function problemWords(error: unknown, { say }: Speech): ProblemWords {
  if (error instanceof ServerAway) return { what: say('away.what'), detail: null, remedy: say('away.do') };
  if (error instanceof ApiProblem && isForeseen(error.code))
    return {
      what: say(`problem.${error.code}.what`),
      detail: error.detail || null,
      remedy: say(`problem.${error.code}.do`),
    };
  const detail =
    error instanceof ApiProblem ? error.detail || error.code : error instanceof Error ? error.message : null;
  return { what: say('problem.unforeseen.what'), detail, remedy: say('problem.unforeseen.do') };
}
