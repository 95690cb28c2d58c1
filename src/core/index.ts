/** Words that every module shares: problems, ids, digests, languages, lines of effort. Imports nothing of ours. */
export { canonicalJson, sha256 } from './digest.ts';
export { newId } from './ids.ts';
export { directionOf, LANGUAGES, type Language } from './languages.ts';
export { LINES_OF_EFFORT, type LineOfEffort } from './lines-of-effort.ts';
export { PROBLEM_STATUS, type ProblemCode } from './problem-codes.ts';
export { problemTitle } from './problem-title.ts';
export type { Terminal } from './terminal.ts';
export { exitCodeOf, type Place, Problem } from './problem.ts';
