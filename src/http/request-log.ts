import type { MiddlewareHandler } from 'hono';
import { newId } from '#core';
import { type Exchange, isWrite } from './exchange.ts';
import type { Log } from './log.ts';

const PATH_KEPT = 200;

/** Gives each request an id and logs how it was answered: without its query, the asker's address or anything sent. */
export function requestLog(log: Log, now: () => number): MiddlewareHandler<Exchange> {
  return async (c, next) => {
    const id = newId(now());
    c.set('requestId', id);
    const began = performance.now();
    await next();
    c.res.headers.set('X-Request-Id', id);
    const { status } = c.res;
    const ms = Math.round(performance.now() - began);
    const told = { id, method: c.req.method, path: c.req.path.slice(0, PATH_KEPT), status, ms };
    if (status >= 500) log.error(told, 'failed');
    else if (status === 403 || status === 421 || status === 429) log.warn(told, 'refused');
    else if (isWrite(c)) log.info(told, status >= 400 ? 'not changed' : 'changed');
    else log.debug(told, 'answered');
  };
}
