import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** What the door knows of one request and its answer; the bindings are Node's own request and response. */
export interface Exchange {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string };
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request may change something. @source RFC 9110 section 9.2.1 (safe methods) */
export function isWrite(c: Context): boolean {
  return !READING.has(c.req.method);
}

/** The address of the machine that asks; undefined when it is not known. */
export function peerOf(c: Context): string | undefined {
  return (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket?.remoteAddress;
}
