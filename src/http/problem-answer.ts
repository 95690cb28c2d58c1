import type { Context } from 'hono';
import { type Place, type ProblemCode, problemTitle } from '#core';
import type { Exchange } from './exchange.ts';
import { spokenLanguage } from './spoken-language.ts';

/** One thing that is wrong with a request: where it stands (`query`, `param`, `json`, `form` ...), its name, what is wrong. */
interface FieldFault {
  in: string;
  field: string;
  detail: string;
}

/** A failure, ready to be told. */
export interface Failure {
  code: ProblemCode | 'unforeseen';
  status: number;
  /** left out where it would tell what is nobody's business */
  detail?: string;
  place?: Place;
  errors?: readonly FieldFault[];
}

const MEDIA_TYPE = 'application/problem+json';

/** Answers a failure; its title is in the asker's language, its `instance` is the id under which it is logged. @source RFC 9457 */
export function problemAnswer(c: Context<Exchange>, failure: Failure): Response {
  const { code, status, detail, place = {}, errors } = failure;
  const language = spokenLanguage(c);
  const body = {
    type: `urn:problem-type:entente:${code}`,
    title: problemTitle(code, language),
    status,
    code,
    detail,
    instance: `urn:uuid:${c.get('requestId')}`,
    ...(Object.keys(place).length > 0 ? { place } : {}),
    ...(errors ? { errors } : {}),
  };
  const headers = new Headers({
    'Content-Type': MEDIA_TYPE,
    'Content-Language': language,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Language',
  });
  if (code === 'too-many-requests' || code === 'database-unavailable') headers.set('Retry-After', '10');
  return new Response(JSON.stringify(body), { status, headers });
}

/** Whether an answer is a problem already. */
export function isProblemAnswer(answer: Response): boolean {
  return answer.headers.get('content-type')?.startsWith(MEDIA_TYPE) ?? false;
}
