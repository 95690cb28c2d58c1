import type { MiddlewareHandler } from 'hono';
import { Problem } from '#core';
import { isLoopback } from '../loopback.ts';

/**
 * The name in a Host header, lower case, without its port; undefined when it is no such header.
 * @source RFC 9110 section 7.2
 */
export function hostName(header: string): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/.exec(header.toLowerCase())?.[1];
}

/**
 * Answers only to names that are ours, so that a foreign name pointed at this machine (DNS rebinding) reaches nothing.
 * @param names host names that are served besides those of this machine, lower case
 * @throws Problem `host-not-served`
 */
export function onlyOurNames(names: readonly string[]): MiddlewareHandler {
  const served = new Set(names);
  return async (c, next) => {
    const header = c.req.header('host') ?? '';
    const name = hostName(header);
    if (name === undefined || !(isLoopback(name) || served.has(name)))
      throw new Problem(
        'host-not-served',
        `the host ${JSON.stringify(header.slice(0, 100))} is not one of this service`,
      );
    await next();
  };
}
