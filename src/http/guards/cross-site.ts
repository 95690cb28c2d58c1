import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from '#core';
import { isWrite } from '../exchange.ts';

function isFromOwnPages(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin');
  // neither header: no browser asks, and nothing that a browser holds can be misused
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === c.req.header('host');
}

/**
 * Refuses changes that a page of another site has a browser ask for.
 * @throws Problem `cross-site-write`
 * @source Fetch Metadata (W3C), Sec-Fetch-Site; OWASP ASVS 4.0.3 requirement 4.2.2
 */
export function noCrossSiteWrites(): MiddlewareHandler {
  return async (c, next) => {
    if (isWrite(c) && !isFromOwnPages(c))
      throw new Problem('cross-site-write', 'a change must be asked for by a page of this service');
    await next();
  };
}
