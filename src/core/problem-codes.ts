/** Every foreseen failure and its HTTP status; texts stand in `messages.{en,fr,ar}.json` under `problem.<code>`. */
export const PROBLEM_STATUS = {
  'bad-request': 400,
  'bad-usage': 400,
  'bad-date': 400,
  'bad-configuration': 400,
  'not-found': 404,
  'file-not-found': 404,
  'empty-document': 422,
  'binary-document': 422,
  'encrypted-document': 422,
  'scanned-document': 422,
  'damaged-document': 422,
  'unsupported-format': 415,
  'too-large': 413,
  'data-folder-locked': 423,
  conflict: 409,
  'precondition-failed': 412,
  'role-too-strong': 403,
  'writing-closed': 403,
  'schema-too-new': 409,
  'schema-too-old': 409,
  'schema-changed': 409,
  'record-tampered': 409,
  'database-unavailable': 503,
  'too-many-requests': 429,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof PROBLEM_STATUS;
