import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';

function digest(body: Uint8Array): ArrayBuffer {
  const bytes = createHash('sha256').update(body).digest().subarray(0, 16);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** A strong ETag on what is read, 304 where the asker has it; what is read may be kept and must be asked for again. @source RFC 9110 section 8.8.3 */
export function entityTags(): MiddlewareHandler {
  const tag = etag({ generateDigest: digest });
  return async (c, next) => {
    await tag(c, async () => {
      await next();
      if (c.req.method === 'GET' && c.res.ok && !c.res.headers.has('Cache-Control'))
        c.res.headers.set('Cache-Control', 'private, no-cache');
    });
  };
}
