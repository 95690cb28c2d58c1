import type { Language } from '#core';
import { messageOf } from './messages.ts';

/** The parts of a rule's name, in the order in which they are told: "item-of:will+action" -> item-of, action, will. */
function partsOf(rule: string): string[] {
  const ways = rule.split(':');
  const [base = '', ...links] = (ways.pop() ?? '').split('+');
  return [...new Set([...ways, ...links, base])];
}

/**
 * What a rule looks for and what it makes of it, in plain sentences, each ending with a stop; a rule that stands on
 * another ("will+action", "item-of:commits") is told with it. A part that is not known here is given as it is named.
 */
export function glossOf(rule: string, language: Language = 'en'): string {
  return partsOf(rule)
    .map((part) => messageOf(`rule.${part}`, language) ?? part)
    .join(' ');
}
