import type { MiddlewareHandler } from 'hono';
import { Problem } from '#core';
import { isWrite, peerOf } from '../exchange.ts';

/** How many changes an address may ask for: `burst` at once, then `perMinute`. */
export interface WriteRate {
  burst: number;
  perMinute: number;
}

/** Tokens left to an address, as of a moment (milliseconds). */
interface Bucket {
  tokens: number;
  at: number;
}

const ADDRESSES_KEPT = 10_000;

/**
 * Takes one token of an address.
 * @param buckets of all addresses; full ones are forgotten when there are many
 * @param now milliseconds since 1970
 * @returns whether there was one
 */
export function takeToken(
  buckets: Map<string, Bucket>,
  address: string,
  { now, rate }: { now: number; rate: WriteRate },
): boolean {
  const filled = ({ tokens, at }: Bucket): number =>
    Math.min(rate.burst, tokens + (Math.max(0, now - at) * rate.perMinute) / 60_000);
  if (buckets.size >= ADDRESSES_KEPT)
    for (const [key, bucket] of buckets) if (filled(bucket) >= rate.burst) buckets.delete(key);
  const known = buckets.get(address);
  const tokens = known ? filled(known) : rate.burst;
  buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
  return tokens >= 1;
}

/** Slows down those who ask for many changes: a token bucket in memory for each address. @throws Problem `too-many-requests` */
export function writeRateLimit(rate: WriteRate, now: () => number): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  return async (c, next) => {
    if (isWrite(c) && !takeToken(buckets, peerOf(c) ?? '', { now: now(), rate }))
      throw new Problem('too-many-requests', `at most ${rate.perMinute} changes a minute`);
    await next();
  };
}
