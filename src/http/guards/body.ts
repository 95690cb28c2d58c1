import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '#core';

/** The most that one document may weigh, in bytes. */
const DOCUMENT_BYTES = 20 * 1024 * 1024;

/** What a form adds around the document that it carries, in bytes. */
const FORM_BYTES = 64 * 1024;

const FIELDS = 50;

/** Refuses bodies heavier than one document in its form, while they come in. @throws Problem `too-large` */
export function lightBodies(): MiddlewareHandler {
  return bodyLimit({
    maxSize: DOCUMENT_BYTES + FORM_BYTES,
    onError: () => {
      throw new Problem('too-large', 'a document may weigh 20 MB');
    },
  });
}

/**
 * Refuses forms that are broken or have too many fields, before a route looks at them.
 * @throws Problem `bad-request`
 */
export function soundForms(): MiddlewareHandler {
  return async (c, next) => {
    if (/^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')) {
      const form = await c.req.formData().catch(() => {
        throw new Problem('bad-request', 'the multipart form cannot be read');
      });
      if ([...form.keys()].length > FIELDS) throw new Problem('bad-request', `a form has at most ${FIELDS} fields`);
    }
    await next();
  };
}
