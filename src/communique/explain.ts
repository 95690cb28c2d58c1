import type { Provision } from './provision.ts';
import { glossOf } from './rule-glosses.ts';

/**
 * How a provision was read, in plain English sentences, one step each: who speaks, which rule fired and why, what was
 * found in it, and why it is tracked or not.
 */
export function explain(provision: Provision): string[] {
  const { actors, verb, rule, kind, confidence } = provision;
  const said = verb ? `The ruling verb is “${verb}”` : 'No ruling verb was found';
  const by = actors.length ? `, said by ${actors.join(' and ')}` : ', said by nobody in particular';
  const steps = [
    `${said}${by}.`,
    `Rule ${rule}: ${glossOf(rule)} So the kind is ${kind.replaceAll('_', ' ')} (confidence ${confidence.toFixed(2)}).`,
  ];
  if (provision.group)
    steps.push(`It is item ${provision.part} of a list (${provision.group}); the list counts once in a coarse count.`);
  if (provision.deadline) steps.push(deadlineStep(provision));
  for (const gate of provision.gates)
    steps.push(`“${gate.text}” limits it: a gate of type ${gate.type.replaceAll('_', ' ')}.`);
  steps.push(trackedStep(provision));
  return steps;
}

function deadlineStep({ deadline, deadline_iso: iso }: Provision): string {
  return iso
    ? `“${deadline}” is its deadline; the last day on time is ${iso}.`
    : `“${deadline}” is its deadline; no day can be told from it.`;
}

function trackedStep({ trackable, bearer, kind }: Provision): string {
  if (trackable)
    return `It is tracked: it looks ahead, ${bearer.join(' and ')} must deliver, and evidence could settle it.`;
  return ['commitment', 'pledge_finance', 'tasking', 'obligation', 'meeting_scheduled'].includes(kind)
    ? 'It is not tracked: it heads a list whose items are tracked, or states a general aim.'
    : 'It is not tracked: nothing in it is promised by or asked of those who speak.';
}
