import type { Kind } from '../provision.ts';
import type { Facts } from './facts.ts';
import { lemmaAs } from './verbs.ts';

const ACTING = new Set<Kind>([
  'commitment',
  'pledge_finance',
  'tasking',
  'obligation',
  'meeting_scheduled',
  'call_on_others',
  'need',
  'decision',
  'reaffirmation',
]);

/** Lemma of what is promised, asked or needed: the verb under "will", or the first one behind "to" or "of"; null when none. */
export function actionOf(kind: Kind, facts: Facts): string | null {
  if (!ACTING.has(kind)) return null;
  if (/^(?:will|shall)$/.test(facts.modal) && !/^(?:continue|seek|work|strive|aim|be|remain)$/.test(facts.verb))
    return facts.verb || null;
  const behind = /\b(?:to|shall|must|should|of|for|by) ((?:[a-z]+ly )?[a-z-]+)/g;
  for (let match = behind.exec(facts.rest); match; match = behind.exec(facts.rest)) {
    const word = (match[1] as string).replace(/^[a-z]+ly /, '');
    const lemma = lemmaAs(word, 'base') ?? (word.endsWith('ing') ? lemmaAs(word, 'ing') : undefined);
    if (lemma && lemma !== 'be' && lemma !== 'continue') return lemma;
  }
  return facts.modal ? facts.verb || null : null;
}
