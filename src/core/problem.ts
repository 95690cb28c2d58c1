import type { ProblemCode } from './problem-codes.ts';
import { PROBLEM_STATUS } from './problem-codes.ts';

/** Where a fault lies in what was given: a file, a line, a cell, a field; only what is known is set. */
export interface Place {
  file?: string;
  line?: number;
  cell?: string;
  field?: string;
}

/**
 * A foreseen failure: the only error that modules throw on purpose. HTTP answers it as RFC 9457, the
 * command line as one line and an exit code. Its status comes from the registry of codes.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly detail: string;
  readonly place: Place;

  constructor(code: ProblemCode, detail: string, place: Place = {}) {
    super(`${code}: ${detail}`);
    this.name = 'Problem';
    this.code = code;
    this.status = PROBLEM_STATUS[code];
    this.detail = detail;
    this.place = place;
  }
}

/** The exit code of the command line for a problem's HTTP status. @source the command line's contract: 2 input, 4 conflict, 5 not found, 6 refused */
export function exitCodeOf(status: number): number {
  if (status === 401 || status === 403) return 6;
  if (status === 404 || status === 410) return 5;
  if (status === 409 || status === 412 || status === 423) return 4;
  return status >= 400 && status < 500 ? 2 : 1;
}
