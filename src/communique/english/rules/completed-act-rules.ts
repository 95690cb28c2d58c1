import { TO_ACT, list } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Acts that the text itself completes. First fit wins. */
export const COMPLETED_ACT_RULES: readonly Rule[] = [
  {
    id: 'establishes',
    verbs: list(
      'establish adopt launch announce approve authorize authorise create found inaugurate endorse appoint designate declare conclude sign finalise finalize issue unveil elevate accept',
    ),
    kind: 'decision',
    trackable: false,
    confidence: 0.7,
  },
  { id: 'agrees-that', verbs: ['agree'], rest: /^that\b/, kind: 'principle', trackable: false, confidence: 0.5 },
  {
    id: 'agrees-to-act',
    verbs: ['agree', 'decide', 'resolve', 'choose'],
    rest: new RegExp(String.raw`^(?:${TO_ACT}|to )`),
    kind: 'commitment',
    trackable: true,
    confidence: 0.75,
  },
  { id: 'agrees', verbs: ['agree', 'resolve', 'determine'], kind: 'decision', trackable: false, confidence: 0.5 },
  { id: 'needs', verbs: ['need'], kind: 'need', trackable: false, confidence: 0.75 },
];
