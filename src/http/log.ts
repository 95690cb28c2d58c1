import { destination, type Logger, pino } from 'pino';
import { Problem } from '#core';

/** The service's log: one JSON object a line. What it is given holds no address, no name and no search words. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'];

/** What is logged of an error: a driver's further fields may hold what people wrote. */
function bare({ name, message, stack, ...more }: Error): object {
  const { code } = more as { code?: unknown };
  return { name, message, stack, ...(typeof code === 'string' ? { code } : {}) };
}

/**
 * The log on standard error.
 * @param level `debug` (every request), `info` (changes), `warn` (refusals), `error` or `silent`
 * @param now milliseconds since 1970
 * @throws Problem `bad-configuration` for another word
 */
export function serviceLog(level: string, now: () => number): Log {
  if (!LEVELS.includes(level))
    throw new Problem('bad-configuration', `ENTENTE_LOG is ${JSON.stringify(level)}, not one of ${LEVELS.join(', ')}`);
  return pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: () => `,"time":"${new Date(now()).toISOString()}"`,
      serializers: { err: bare },
      formatters: { level: (label) => ({ level: label }) },
    },
    destination({ dest: 2, sync: true }),
  );
}
