import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from '#core';
import { isWrite, peerOf } from '../exchange.ts';
import { isLoopback } from '../loopback.ts';
import { hostName } from './host.ts';

/** Who may write from the web: those at this very machine, or nobody. */
export type Writing = 'loopback' | 'closed';

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether a request may change something: it comes from this machine, to a name of this machine, and nobody passed it
 * on (behind a proxy the true asker may be anyone).
 */
export function mayWrite(c: Context, writing: Writing): boolean {
  const peer = peerOf(c);
  const host = hostName(c.req.header('host') ?? '');
  if (writing === 'closed' || peer === undefined || host === undefined) return false;
  return isLoopback(peer) && isLoopback(host) && FORWARDED.every((name) => c.req.header(name) === undefined);
}

/** Refuses changes by those who may not write. @throws Problem `writing-closed` */
export function writingGate(writing: Writing): MiddlewareHandler {
  return async (c, next) => {
    if (isWrite(c) && !mayWrite(c, writing))
      throw new Problem('writing-closed', 'until there is sign-in, changes are taken from this machine alone');
    await next();
  };
}
