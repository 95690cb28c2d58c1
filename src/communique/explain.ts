import type { Language } from '#core';
import { confidenceIn, joined, say } from './messages.ts';
import type { Kind, Provision } from './provision.ts';
import { glossOf } from './rule-glosses.ts';

/** Kinds that are tracked unless the provision heads a list or is too general. */
const PROMISING = new Set<Kind>(['commitment', 'pledge_finance', 'tasking', 'obligation', 'meeting_scheduled']);

/**
 * How a provision was read, in plain sentences of a language, one step each: who speaks, which rule fired and why, what
 * was found in it, and why it is tracked or not.
 */
export function explain(provision: Provision, language: Language = 'en'): string[] {
  const { deadline, gates, group, part, rule, kind } = provision;
  const steps = [
    verbStep(provision, language),
    say('explain.rule', language, {
      rule,
      gloss: glossOf(rule, language),
      kind: say(`kind.${kind}`, language),
      confidence: confidenceIn(provision.confidence, language),
    }),
  ];
  if (group) steps.push(say('explain.group', language, { group, part: String(part) }));
  if (deadline) steps.push(deadlineStep(provision, language));
  for (const gate of gates)
    steps.push(say('explain.gate', language, { words: gate.text, type: say(`gate.${gate.type}`, language) }));
  return [...steps, trackedStep(provision, language)];
}

function verbStep({ verb, actors }: Provision, language: Language): string {
  const by = joined(actors, language);
  if (verb) return say(by ? 'explain.verb' : 'explain.verb_of_nobody', language, { verb, actors: by });
  return say(by ? 'explain.no_verb' : 'explain.no_verb_of_nobody', language, { actors: by });
}

function deadlineStep({ deadline, deadline_iso: day }: Provision, language: Language): string {
  const words = deadline ?? '';
  return day
    ? say('explain.deadline', language, { deadline: words, day })
    : say('explain.deadline_without_day', language, { deadline: words });
}

function trackedStep({ trackable, bearer, kind, rule }: Provision, language: Language): string {
  if (trackable) return say('explain.tracked', language, { bearer: joined(bearer, language) });
  if (rule.startsWith('chapeau:')) return say('explain.not_tracked_head', language);
  return say(PROMISING.has(kind) ? 'explain.not_tracked_general' : 'explain.not_tracked', language);
}
