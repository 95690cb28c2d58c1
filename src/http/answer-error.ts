import type { Context, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Problem, type ProblemCode } from '#core';
import { foreseen } from '#store';
import type { Exchange } from './exchange.ts';
import type { Log } from './log.ts';
import { type Failure, isProblemAnswer, problemAnswer } from './problem-answer.ts';

const CODES = new Map<number, ProblemCode>([
  [404, 'not-found'],
  [405, 'method-not-allowed'],
  [409, 'conflict'],
  [412, 'precondition-failed'],
  [413, 'too-large'],
  [415, 'unsupported-format'],
  [429, 'too-many-requests'],
]);

/** The failure that an HTTP status from 400 on stands for. */
function failureOf(status: number, detail = ''): Failure {
  if (status >= 500) return { code: 'unforeseen', status };
  return { code: CODES.get(status) ?? 'bad-request', status, ...(detail ? { detail } : {}) };
}

/** Answers what was thrown: a foreseen problem as itself, anything else without a detail, logged under the request's id. */
export function answerError(log: Log): (error: Error, c: Context<Exchange>) => Response {
  return (error, c) => {
    const problem = error instanceof Problem ? error : foreseen(error);
    if (problem) return problemAnswer(c, problem);
    if (error instanceof HTTPException && error.status < 500)
      return problemAnswer(c, failureOf(error.status, error.message));
    log.error({ id: c.get('requestId'), err: error }, 'unforeseen');
    return problemAnswer(c, { code: 'unforeseen', status: 500 });
  };
}

/** Turns every failure that a route answered in a way of its own into a problem. */
export function onlyProblems(): MiddlewareHandler<Exchange> {
  return async (c, next) => {
    await next();
    const { status } = c.res;
    if (status < 400 || isProblemAnswer(c.res)) return;
    // headers of the first answer are not kept
    c.res = undefined;
    c.res = problemAnswer(c, failureOf(status));
  };
}

/** What a failed validation tells: the first fault in a sentence, and all of them with their places. */
export function refuseInvalid(
  result: { success: true } | { success: false; target: string; error: { issues: readonly Issue[] } },
  c: Context<Exchange>,
): Response | undefined {
  if (result.success) return undefined;
  const errors = result.error.issues.map(({ path, message }) => ({
    in: result.target,
    field: path.map(String).join('.'),
    detail: message,
  }));
  const [first] = errors;
  const detail = first && [first.field, first.detail].filter(Boolean).join(': ');
  return problemAnswer(c, { ...failureOf(400, detail ?? ''), errors });
}

/** Answers a method that an address does not have, naming those that it has. @source RFC 9110 section 15.5.6 */
export function refuseMethod(c: Context<Exchange>, methods: readonly string[]): Response {
  const allow = methods.join(', ');
  const answer = problemAnswer(c, new Problem('method-not-allowed', `${c.req.method} is not among ${allow}`));
  answer.headers.set('Allow', allow);
  return answer;
}

/** What Zod says of one fault, as far as we use it. */
interface Issue {
  path: readonly PropertyKey[];
  message: string;
}
