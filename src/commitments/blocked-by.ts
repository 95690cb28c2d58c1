import { sql, type SqlBool } from 'kysely';
import type { Gate } from '#communique';
import type { Language } from '#core';
import { say } from './messages.ts';
import type { Entry, State } from './schema.ts';

/** Gates that stay shut until a decision opens them; other conditions say how the work is done, not whether. */
const BLOCKING = ['consent_of_state', 'law', 'availability'] as const;

type Blocking = (typeof BLOCKING)[number];

const SETTLED: ReadonlySet<State> = new Set(['rejected', 'closed', 'lapsed', 'superseded']);

/** Whether nothing more is to be done about an entry. */
export function isSettled(state: State): boolean {
  return SETTLED.has(state);
}

/** Whether something stands in the way of the commitment `c`, in the database: the same reckoning as `blockedBy`. */
export const BLOCKED = sql<SqlBool>`jsonb_path_exists(c.gates, ${sql.lit(`$[*].type ? (${BLOCKING.map((type) => `@ == "${type}"`).join(' || ')})`)})`;

function isBlocking(type: Gate['type']): type is Blocking {
  return (BLOCKING as readonly string[]).includes(type);
}

/**
 * What stands in the way of a commitment: each gate that no decision has opened, and what is missing, in plain words.
 * Standing positions are not work, and nothing stands in the way of what is settled.
 */
export function blockedBy(
  entry: { type: Entry['type']; state: State; gates: readonly Gate[] },
  language: Language,
): Entry['blocked_by'] {
  if (entry.type === 'standing' || isSettled(entry.state)) return [];
  return entry.gates.flatMap(({ text, type }) =>
    isBlocking(type) ? [{ gate: text, type, missing: say(`missing.${type}`, language) }] : [],
  );
}
