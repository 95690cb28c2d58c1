/** A failure that the service foresaw and named. @source RFC 9457 */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;

  constructor(status: number, code: string, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.detail = detail;
  }
}

/** The service did not answer at all. */
export class ServerAway extends Error {
  constructor() {
    super('the service does not answer');
    this.name = 'ServerAway';
  }
}

/**
 * Reads an answer that is not a success as a problem.
 * @param status HTTP status
 * @param body the answer's text, problem+json where the service wrote it
 */
export function problemFrom(status: number, body: string): ApiProblem {
  try {
    const parsed = JSON.parse(body) as { code?: unknown; detail?: unknown; title?: unknown };
    const detail = parsed.detail ?? parsed.title;
    return new ApiProblem(
      status,
      typeof parsed.code === 'string' ? parsed.code : 'unforeseen',
      typeof detail === 'string' ? detail : '',
    );
  } catch {
    return new ApiProblem(status, 'unforeseen', '');
  }
}
